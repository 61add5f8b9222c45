package ruleoflaw.launcher.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.process.ProcessRecords;

class PostgresServerTest {
    @TempDir
    private Path folder;

    @Test
    void aCommitSurvivesKillMinusNineAndAChangeOfPort() throws Exception {
        try (var first = started(List.of("target"))) {
            try (var connection = connection(first)) {
                execute(connection, "CREATE TABLE fact (name text)");
                execute(connection, "INSERT INTO fact VALUES ('督察')");
            }
            killHard(first);
        }

        try (var second = started(List.of("target", "inspection"));
                var connection = connection(second)) {
            assertThat(one(connection, "SELECT name FROM fact")).isEqualTo("督察");
            assertThat(one(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(one(connection, "SELECT count(*) FROM pg_database WHERE datname IN ('target', 'inspection')"))
                    .isEqualTo("2");
        }
    }

    private PostgresServer started(List<String> databases) {
        var log = new LogFile(folder.resolve("postgres.log"));
        var port = Ports.free().of(PortUse.POSTGRES);
        var server = new PostgresServer(folder.resolve("pg"), port, log, new ProcessRecords(folder.resolve("run")));
        server.start(databases);
        return server;
    }

    private static void killHard(PostgresServer server) {
        var process = server.processRecord().flatMap(ProcessRecord::living).orElseThrow();
        process.destroyForcibly();
        assertThat(Await.until(
                        Duration.ofSeconds(20), () -> server.processRecord().isEmpty()))
                .isTrue();
    }

    private static Connection connection(PostgresServer server) throws Exception {
        return DriverManager.getConnection(server.jdbcUrl("target"), PostgresServer.USER, PostgresServer.PASSWORD);
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String question) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
