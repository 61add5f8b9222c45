package ruleoflaw.launcher.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ruleoflaw.launcher.backend.KafkaBroker;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.backend.Tokens;
import ruleoflaw.launcher.folder.Settings;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.process.ProcessRecord;

/** {@code county.json}: where everything of a running suite is. It is there exactly while the suite is ready. */
public record CountyFile(
        String countyCode,
        long launcherPid,
        Map<String, RunningService> services,
        Issuer issuer,
        Kafka kafka,
        Postgres postgres) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One service. */
    public record RunningService(
            URI url, URI managementUrl, URI swaggerUrl, URI openApiUrl, String jdbcUrl, long pid, String log) {}

    /** Where tokens come from. */
    public record Issuer(String url, String jwksUrl, String audience) {}

    /** The broker. */
    public record Kafka(String bootstrapServers, long pid, String log) {}

    /** The database server; the databases' addresses stand with the services. */
    public record Postgres(int port, String user, String password, long pid, String log) {}

    static CountyFile of(
            SuiteFolder folder, Settings settings, Backends backends, Collection<ServiceProcess> processes) {
        var services = new LinkedHashMap<String, RunningService>();
        processes.forEach(p -> services.put(p.service().key(), describe(p, folder, backends)));
        return new CountyFile(
                settings.countyCode(),
                ProcessHandle.current().pid(),
                services,
                new Issuer(backends.issuer().url(), backends.issuer().jwksUrl(), Tokens.AUDIENCE),
                describe(backends.kafka(), folder),
                describe(backends.postgres(), settings, folder));
    }

    private static RunningService describe(ServiceProcess process, SuiteFolder folder, Backends backends) {
        var key = process.service().key();
        return new RunningService(
                process.url(),
                process.managementUrl(),
                process.url().resolve("/q/swagger-ui"),
                process.url().resolve("/q/openapi"),
                backends.postgres().jdbcUrl(key),
                process.process().pid(),
                folder.log(key).path().toString());
    }

    private static Kafka describe(KafkaBroker broker, SuiteFolder folder) {
        var log = folder.log(KafkaBroker.NAME).path().toString();
        return new Kafka(broker.bootstrapServers(), broker.process().pid(), log);
    }

    private static Postgres describe(PostgresServer server, Settings settings, SuiteFolder folder) {
        int port = settings.ports().of(PortUse.POSTGRES);
        long pid = server.processRecord().map(ProcessRecord::pid).orElse(-1L);
        var log = folder.log(PostgresServer.NAME).path().toString();
        return new Postgres(port, PostgresServer.USER, PostgresServer.PASSWORD, pid, log);
    }

    public static Optional<CountyFile> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), CountyFile.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of a service that runs. */
    public RunningService service(Service service) {
        return Objects.requireNonNull(services.get(service.key()), service::module);
    }

    /** Whole or not at all: a reader never sees half a file. */
    void write(Path file) {
        try {
            Path draft = Path.of(file + ".tmp");
            JSON.writeValue(draft.toFile(), this);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
