package ruleoflaw.launcher.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.suite.Service;

/** What lies under k8s can be rendered, and the cluster will know every word of it. */
class ManifestsTest {
    @SuppressWarnings("unused")
    private static final Iterable<String> FOLDERS = Manifests.FOLDERS;

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void everyServiceIsDeployedUnderItsOwnName(String folder) {
        assertThat(Manifests.of(folder).ofKind("Deployment").map(Manifests::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Service.values()).map(Service::module).toList());
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void noObjectHasAFieldThatItsKindDoesNotKnow(String folder) {
        assertThat(Manifests.of(folder).objects())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(StrictReader.read(o)).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, readOnlyRootFilesystem:, readOnlyRootFileSystem:",
        "Deployment, maxUnavailable:, maxUnavailabe:",
        "PodDisruptionBudget, maxUnavailable:, maxUnavailabe:",
        "NetworkPolicy, policyTypes:, policyType:",
        "Service, targetPort:, targetport:",
        "KafkaTopic, partitions:, partition:"
    })
    void aMisspeltFieldIsFound(String kind, String field, String misspelt) {
        var planted = Manifests.of("base").with(field, misspelt);

        assertThat(planted.ofKind(kind))
                .anySatisfy(o -> assertThatThrownBy(() -> StrictReader.read(o))
                        .isInstanceOf(UnrecognizedPropertyException.class)
                        .hasMessageContaining(misspelt.replace(":", "")));
    }

    @Test
    void aKindThatNobodyChecksIsRefused() {
        var planted = Manifests.of("base").with("kind: PodDisruptionBudget", "kind: PodDisruptionPlan");

        assertThat(planted.ofKind("PodDisruptionPlan"))
                .isNotEmpty()
                .allSatisfy(
                        o -> assertThatThrownBy(() -> StrictReader.read(o)).hasMessageContaining("PodDisruptionPlan"));
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void noManifestHoldsASecret(String folder) {
        assertThat(Manifests.of(folder).ofKind("Secret")).isEmpty();
    }

    @Test
    void theWorkCalendarsAreTheSeedsByteForByte() throws IOException {
        Path project = ProjectFolder.find().path();

        assertThat(calendars(project.resolve("k8s/base/work-calendar")))
                .isNotEmpty()
                .isEqualTo(calendars(project.resolve("seeds/reference")));
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void everyWorkCalendarReachesThePods(String folder) throws IOException {
        Path copies = ProjectFolder.find().path().resolve("k8s/base/work-calendar");

        assertThat(Manifests.of(folder)
                        .ofKind("ConfigMap")
                        .filter(c -> Manifests.name(c).startsWith("work-calendar-")))
                .singleElement()
                .satisfies(c -> assertThat(c.path("data").propertyStream().map(Map.Entry::getKey))
                        .containsExactlyInAnyOrderElementsOf(calendars(copies).keySet()));
    }

    private static Map<String, String> calendars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("work-calendar-"))
                    .collect(toMap(f -> f.getFileName().toString(), ManifestsTest::bytes));
        }
    }

    private static String bytes(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
