package ruleoflaw.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/**
 * Real servers for a {@code @QuarkusTest}: PostgreSQL and Kafka, started once per test JVM on free ports, and the key
 * that signs {@link TestTokens}.
 *
 * <p>It is found by the service loader: a test needs no annotation for it.
 */
public class PostgresAndKafka implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Database.launch();
        Broker.launch();
        Database.await();
        Broker.await();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", Database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", Database.USER),
                Map.entry("quarkus.datasource.password", Database.USER),
                Map.entry("kafka.bootstrap.servers", Broker.bootstrapServers()),
                Map.entry("quarkus.oidc.public-key", SigningKey.publicKey()),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("ruleoflaw.files.folder", filesFolder()),
                Map.entry(
                        "ruleoflaw.calendar.folder",
                        Project.root().resolve("seeds/reference").toString()),
                Map.entry("ruleoflaw.cursor-key", "only-for-tests-0123456789abcdef"));
    }

    /** Nothing: the servers serve the next test class, and end with the test JVM. */
    @Override
    public void stop() {}

    /** Lies in the database's folder, which is removed when the test JVM has ended. */
    private static String filesFolder() {
        try {
            return Files.createDirectories(Database.folder().resolve("files")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
