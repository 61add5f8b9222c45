package ruleoflaw.launcher.deployment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.suite.Service;

/** What {@code kubectl kustomize} makes of a folder under k8s, as the cluster would receive it. */
record Manifests(String yaml) {
    static final List<String> FOLDERS = List.of("base", "overlays/dev", "overlays/prod");

    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** Without kubectl on this machine the calling test is skipped. */
    static Manifests of(String folder) {
        assumeTrue(isInstalled("kubectl"), "kubectl is not installed, so the manifests are not checked");
        return RENDERED.computeIfAbsent(folder, Manifests::render);
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Manifests render(String folder) {
        try {
            Path source = ProjectFolder.find().path().resolve("k8s").resolve(folder);
            var kubectl = new ProcessBuilder("kubectl", "kustomize", source.toString())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new IllegalStateException(folder + ": " + output);
            }
            return new Manifests(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same with an error planted, to see that it is found. */
    Manifests with(String text, String planted) {
        if (!yaml.contains(text)) {
            throw new IllegalArgumentException("nothing to spoil: " + text);
        }
        return new Manifests(yaml.replace(text, planted));
    }

    List<JsonNode> objects() {
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects().stream().filter(o -> o.path("kind").asText().equals(kind));
    }

    JsonNode named(String kind, String name) {
        return ofKind(kind)
                .filter(o -> name(o).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
    }

    Deployment deployment(Service service) {
        return new Deployment(this, named("Deployment", service.module()));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
