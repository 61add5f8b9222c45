package ruleoflaw.publicity.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One edition is in force per year, and the office may choose another for a single year. */
class PlaceConfigTest {
    @Test
    void theEditionOfTheOfficesSpeechHoldsUnlessTheYearHasItsOwn() {
        var config = config(Map.of("publicity.place.edition-of.2027", "SEVEN"));

        assertThat(config.editionIn(2026)).isEqualTo("S2");
        assertThat(config.editionIn(2027)).isEqualTo("SEVEN");
    }

    @Test
    void anotherEditionMayHoldInGeneral() {
        var config = config(Map.of("publicity.place.edition", "2006"));

        assertThat(config.editionIn(2026)).isEqualTo("2006");
    }

    private static PlaceConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(PlaceConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(PlaceConfig.class);
    }
}
