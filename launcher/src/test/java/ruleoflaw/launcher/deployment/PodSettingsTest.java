package ruleoflaw.launcher.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.launcher.suite.Service;

/** A pod is given no setting that its service would pass over. Needs the packaged services. */
class PodSettingsTest {
    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceKnowsEverySettingOfItsPods(Service service) {
        var known = KnownSettings.of(service);

        for (String folder : Manifests.FOLDERS) {
            var settings = Manifests.of(folder).deployment(service).environment();
            assertThat(settings).isNotEmpty();
            assertThat(known.unknownAmong(settings.keySet())).as(folder).isEmpty();
        }
    }

    @Test
    void aMisspeltOrUselessSettingIsFound() {
        var useless = List.of(
                "JAVA_TOOL_OPTION",
                "KAFKA_BOOTSTRAP_SERVER",
                "QUARKUS_DATASOURCE_DB_KIND",
                "QUARKUS_DATASOURCE_USERNAM",
                "QUARKUS_OIDC_AUTH_SERVER",
                "RULEOFLAW_COUNTYCODE",
                "RULEOFLAW_CALENDAR_FOLDERS");

        assertThat(KnownSettings.of(Service.TARGET).unknownAmong(useless)).containsExactlyInAnyOrderElementsOf(useless);
    }

    @Test
    void aSettingInsideAGroupIsKnown() {
        assertThat(KnownSettings.of(Service.TARGET).unknownAmong(List.of("RULEOFLAW_RELAY_BATCH")))
                .isEmpty();
    }
}
