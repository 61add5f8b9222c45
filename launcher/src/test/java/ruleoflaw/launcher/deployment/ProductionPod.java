package ruleoflaw.launcher.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.process.ChildProcess;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecords;
import ruleoflaw.launcher.rest.Http;
import ruleoflaw.launcher.suite.CountyFile;
import ruleoflaw.launcher.suite.Service;

/** The container of a Deployment as a process here: the same keys, the addresses and folders of this machine. */
final class ProductionPod implements AutoCloseable {
    private final Deployment deployment;
    private final Service service;
    private final Path folder;
    private final ChildProcess process;
    private final int port;
    private final int managementPort;

    ProductionPod(Service service, Deployment deployment, Ports ports, Path folder) {
        this.deployment = deployment;
        this.service = service;
        this.folder = folder;
        this.process = new ChildProcess(
                service.key(), new LogFile(folder.resolve("log")), new ProcessRecords(folder.resolve("run")));
        this.port = ports.of(PortUse.TARGET);
        this.managementPort = ports.of(PortUse.TARGET_MANAGEMENT);
    }

    /** Starts in the production profile, as nobody names another; returns at once. */
    void start(CountyFile backends, Map<String, String> further) {
        Map<String, String> here = ofThisMachine(backends);
        var environment = deployment.environment();
        environment.replaceAll(here::getOrDefault);
        environment.putAll(further);
        process.start(
                JavaCommand.jar(ProjectFolder.find().jar(service.module()), List.of("-Xmx256m", "-Xss512k")),
                environment);
    }

    private Map<String, String> ofThisMachine(CountyFile backends) {
        var here = new HashMap<String, String>();
        here.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        here.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        here.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        here.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        here.put("QUARKUS_DATASOURCE_JDBC_URL", database(backends.postgres()));
        here.put("QUARKUS_DATASOURCE_USERNAME", backends.postgres().user());
        here.put("QUARKUS_DATASOURCE_PASSWORD", backends.postgres().password());
        here.put("QUARKUS_OIDC_AUTH_SERVER_URL", backends.issuer().url());
        here.put("KAFKA_BOOTSTRAP_SERVERS", backends.kafka().bootstrapServers());
        here.put("RULEOFLAW_CALENDAR_FOLDER", calendars().toString());
        here.put("RULEOFLAW_FILES_FOLDER", folder.resolve("files").toString());
        return here;
    }

    /** The database the manifest names, on the server of this machine. */
    private String database(CountyFile.Postgres server) {
        var named = deployment.environment().getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "");
        return named.replaceFirst("//[^/]+/", "//127.0.0.1:" + server.port() + "/");
    }

    /** The calendars as the volume would show them. */
    private Path calendars() {
        var volume = Deployment.each(deployment.pod().path("volumes"))
                .filter(v -> v.path("name").asText().equals("work-calendar"))
                .findFirst()
                .orElseThrow();
        var name = volume.at("/configMap/name").asText();
        var files = deployment.manifests().named("ConfigMap", name).path("data");
        var calendars = folder.resolve("work-calendar");
        try {
            Files.createDirectories(calendars);
            for (Map.Entry<String, JsonNode> file : files.properties()) {
                Files.writeString(
                        calendars.resolve(file.getKey()), file.getValue().asText());
            }
            return calendars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the pod's own probe is answered now. */
    boolean passes(String probe) {
        var path = deployment
                .containers()
                .map(c -> c.path(probe).at("/httpGet/path").asText())
                .findFirst();
        return path.filter(p -> Http.answers(managementUrl(), p)).isPresent();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    URI managementUrl() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    List<String> logged(String text) {
        return process.log().lastLines(1000).stream()
                .filter(line -> line.contains(text))
                .toList();
    }

    @Override
    public void close() {
        process.kill();
        process.close();
    }
}
