package ruleoflaw.launcher.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.suite.Service;

/**
 * The environment variables that mean something to a packaged service at run time. Quarkus passes over those it does not
 * know without a word, so we ask the jars of the service: Quarkus's extensions carry a description of their settings,
 * ours are the interfaces marked as configuration, and everything below {@code kafka.} goes to the Kafka client.
 */
record KnownSettings(Set<String> variables) {
    private static final Set<String> OF_THE_JVM = Set.of("JAVA_TOOL_OPTIONS");
    private static final String DESCRIPTION = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    static KnownSettings of(Service service) {
        Path app = ProjectFolder.find().jar(service.module()).getParent();
        var jars = Stream.of("app", "quarkus", "lib/main", "lib/boot")
                .flatMap(f -> jars(app.resolve(f)))
                .toList();
        var variables = new HashSet<>(OF_THE_JVM);
        jars.forEach(jar -> variables.addAll(ofQuarkus(jar)));
        Stream.of(AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())
                .flatMap(Set::stream)
                .forEach(name -> variables.add(variable("kafka." + name)));
        MappedSettings.in(jars).forEach(name -> variables.add(variable(name)));
        return new KnownSettings(variables);
    }

    Set<String> unknownAmong(Collection<String> names) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(variables);
        return unknown;
    }

    private static Stream<Path> jars(Path folder) {
        var files = folder.toFile().listFiles((f, name) -> name.endsWith(".jar"));
        return Arrays.stream(files == null ? new File[0] : files).map(File::toPath);
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** A setting fixed at build time is not counted: a pod that sets it is mistaken. */
    private static List<String> ofQuarkus(Path jar) {
        try (var content = new JarFile(jar.toFile())) {
            var description = content.getJarEntry(DESCRIPTION);
            if (description == null) {
                return List.of();
            }
            return new ObjectMapper()
                    .readTree(content.getInputStream(description)).findParents("phase").stream()
                            .filter(setting -> setting.path("phase").asText().equals("RUN_TIME"))
                            .map(setting ->
                                    setting.at("/path/environmentVariable").asText())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
