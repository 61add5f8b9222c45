package ruleoflaw.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServersTest {
    private static Map<String, String> config;

    @BeforeAll
    static void start() {
        config = new PostgresAndKafka().start();
    }

    @Test
    void theConfigurationNamesTheServersThatRun() {
        assertThat(config)
                .containsEntry("quarkus.datasource.jdbc.url", Database.jdbcUrl())
                .containsEntry("kafka.bootstrap.servers", Broker.bootstrapServers())
                .containsKeys("quarkus.oidc.public-key", "ruleoflaw.files.folder", "ruleoflaw.cursor-key");
        assertThat(config.get("ruleoflaw.calendar.folder")).endsWith("seeds/reference");
    }

    @Test
    void aSecondStartFindsTheSameServers() {
        var again = new PostgresAndKafka().start();

        assertThat(again).isEqualTo(config);
    }

    @Test
    void theDatabaseComesBackWithWhatItHeld() throws SQLException {
        execute("create table kept (id int)");

        Database.stop();
        assertThatThrownBy(Database::connect).isInstanceOf(SQLException.class);
        Database.start();

        execute("insert into kept values (1)");
    }

    @Test
    void theServicesRoleIsNoSuperuser() {
        assertThatThrownBy(() -> execute("create role another superuser")).isInstanceOf(SQLException.class);
    }

    @Test
    void theBrokerComesBackWithTheTopicsOfFourServices() throws Exception {
        Broker.stop();
        Broker.start();

        try (var admin = Broker.admin()) {
            assertThat(admin.listTopics().names().get())
                    .hasSize(16)
                    .contains("ruleoflaw.target.events.v1", "ruleoflaw.publicity.dead-letter.v1");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
