package ruleoflaw.launcher.suite;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ruleoflaw.launcher.backend.PostgresServer;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.folder.Settings;
import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.port.PortUse;

/** What a service is told when it is started on this machine. */
record ServiceSetup(SuiteFolder folder, Settings settings, ProjectFolder project, Backends backends) {
    URI url(PortUse use) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(use));
    }

    /** As environment variables, the way a deployment does it; a service passes over those it does not know. */
    Map<String, String> environment(Service service) {
        var environment = new TreeMap<String, String>();
        configuration(service).forEach((key, value) -> environment.put(variable(key), value));
        return environment;
    }

    private static String variable(String key) {
        return key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private Map<String, String> configuration(Service service) {
        var values = new TreeMap<String, String>();
        values.put("quarkus.http.host", "127.0.0.1");
        values.put("quarkus.http.port", port(service.port()));
        values.put("quarkus.management.host", "127.0.0.1");
        values.put("quarkus.management.port", port(service.managementPort()));
        values.put("quarkus.datasource.jdbc.url", backends.postgres().jdbcUrl(service.key()));
        values.put("quarkus.datasource.username", PostgresServer.USER);
        values.put("quarkus.datasource.password", PostgresServer.PASSWORD);
        values.put("kafka.bootstrap.servers", backends.kafka().bootstrapServers());
        values.put("quarkus.oidc.auth-server-url", backends.issuer().url());
        values.put("ruleoflaw.county-code", settings.countyCode());
        values.put("ruleoflaw.cursor-key", settings.cursorKey());
        values.put("inspection.tip.secret", settings.cursorKey() + "/the public's tips");
        values.put(
                "ruleoflaw.calendar.folder",
                project.seeds().resolve("reference").toString());
        values.put("ruleoflaw.files.folder", folder.files(service.key()).toString());
        values.put("inspection.deadline.every", "1s");
        Duration offset = folder.clockOffset();
        if (!offset.isZero()) {
            values.put("ruleoflaw.clock.offset", offset.toString());
        }
        return values;
    }

    private String port(PortUse use) {
        return Integer.toString(settings.ports().of(use));
    }
}
