package ruleoflaw.launcher.backend;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecord;
import ruleoflaw.launcher.process.ProcessRecords;
import ruleoflaw.launcher.process.Termination;
import ruleoflaw.launcher.process.Watched;

/** One real PostgreSQL server with one database per service; durable, and reachable from this machine only. */
public final class PostgresServer implements Watched, AutoCloseable {
    public static final String NAME = "postgres";
    public static final String USER = "ruleoflaw";
    public static final String PASSWORD = "ruleoflaw";

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Path folder;
    private final int port;
    private final LogFile log;
    private final ProcessRecords records;
    private @Nullable EmbeddedPostgres server;
    private boolean closed;
    private Runnable lost = () -> {};

    public PostgresServer(Path folder, int port, LogFile log, ProcessRecords records) {
        this.folder = folder;
        this.port = port;
        this.log = log;
        this.records = records;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void onLoss(Runnable reaction) {
        lost = reaction;
    }

    /** Starts the server, also again after it was lost, and creates the databases it does not have yet. */
    public synchronized void start(Collection<String> databases) {
        if (closed) {
            throw new IllegalStateException("PostgreSQL is being stopped");
        }
        try {
            Files.createDirectories(folder);
            release();
            server = configured().start();
            watch(processRecord().orElseThrow());
            createMissing(databases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(ProcessRecord process) {
        records.save(process);
        process.living()
                .ifPresent(p -> p.onExit().thenRun(() -> {
                    if (!isClosed()) {
                        lost.run();
                    }
                }));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** The library is fast and forgetful as it comes; a suite that people work with must not lose a commit. */
    private EmbeddedPostgres.Builder configured() {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(dataFolder())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LIMIT)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB");
    }

    private void createMissing(Collection<String> databases) throws SQLException {
        try (var connection = administrator()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", USER)) {
                execute(connection, "CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            for (String database : databases) {
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                    execute(connection, "CREATE DATABASE " + database + " OWNER " + USER + " ENCODING 'UTF8'");
                }
            }
        }
    }

    /** Puts an empty database in the place of this one, which is kept beside it; nobody may be at work with it. */
    public void setAside(String database, String keptAs) {
        try (var connection = administrator()) {
            execute(connection, "ALTER DATABASE " + database + " RENAME TO " + keptAs);
            createMissing(List.of(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection administrator() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "postgres");
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server process that works on our data folder, also when an earlier, killed run started it. */
    public Optional<ProcessRecord> processRecord() {
        Path pidFile = dataFolder().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(PostgresServer::isServer)
                    .map(p -> ProcessRecord.of(NAME, p, p.info().command().orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("postgres")).isPresent();
    }

    private Path dataFolder() {
        return folder.resolve("data");
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            release();
        } catch (IOException e) {
            processRecord().flatMap(ProcessRecord::living).ifPresent(p -> Termination.of(p, Duration.ofSeconds(10)));
        }
        records.forget(NAME);
    }

    /** Stops what runs and gives the data folder back, as the library sees it. */
    private void release() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
