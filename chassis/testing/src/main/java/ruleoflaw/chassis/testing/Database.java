package ruleoflaw.chassis.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of this test JVM. A test may take it away and bring it back, with all it held. */
public final class Database {
    /** The service's own role: no superuser, so that a migration which needs one fails here and not in production. */
    static final String USER = "ruleoflaw";

    private static final ChildServer SERVER = new ChildServer("postgres", PostgresProcess.class);

    private Database() {}

    /** Starts the server, if it does not run, and returns when it answers. */
    public static void start() {
        launch();
        await();
    }

    /** Stops the server; every connection is cut. */
    public static void stop() {
        SERVER.stop();
    }

    static void launch() {
        SERVER.launch();
    }

    static void await() {
        SERVER.await(() -> {
            try (var connection = connect("postgres", "postgres")) {
                createOnce(connection);
                return true;
            }
        });
    }

    static Path folder() {
        return SERVER.folder();
    }

    /** The address of the service's database, for JDBC. */
    public static String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.port() + "/" + USER;
    }

    /** A connection to the service's database, past the service, for checks that it offers no way to make. */
    public static Connection connect() throws SQLException {
        return connect(USER, USER);
    }

    private static Connection connect(String database, String user) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + SERVER.port() + "/" + database);
        source.setUser(user);
        source.setPassword(USER);
        return source.getConnection();
    }

    private static void createOnce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + USER + "'")) {
            if (found.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create role " + USER + " login password '" + USER + "'");
            statement.execute("create database " + USER + " owner " + USER);
        }
    }
}
