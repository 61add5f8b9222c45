package ruleoflaw.chassis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** PostgreSQL in its own process; takes over the folder of an earlier run. Durability is off: a test's data may go. */
final class PostgresProcess {
    private PostgresProcess() {}

    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        try (var _ = EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(arguments[0]))
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "200")
                .start()) {
            ChildProcess.awaitEndOfParent();
        }
        ChildProcess.leave(folder);
    }
}
