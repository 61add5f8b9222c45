package ruleoflaw.launcher.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.suite.Service;

/** How long a service may take to stop in production, by its own settings. */
record ShutdownTime(Duration delay, Duration timeout) {
    static ShutdownTime of(Service service) {
        var settings = new Properties();
        var project = ProjectFolder.find().path();
        List.of(
                        project.resolve("chassis/runtime/src/main/resources/META-INF/microprofile-config.properties"),
                        project.resolve(service.module()).resolve("src/main/resources/application.properties"))
                .forEach(file -> load(file, settings));
        return new ShutdownTime(
                duration(settings, "quarkus.shutdown.delay"), duration(settings, "quarkus.shutdown.timeout"));
    }

    private static void load(Path file, Properties settings) {
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration duration(Properties settings, String key) {
        var value = settings.getProperty("%prod." + key, settings.getProperty(key));
        return Duration.parse(value.startsWith("P") ? value : "PT" + value);
    }

    Duration total() {
        return delay.plus(timeout);
    }
}
