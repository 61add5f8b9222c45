package ruleoflaw.inspection.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Project;

/** What the owners of the places promise is what is read here. */
class SiteNewsTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void theSampleOfTargetServiceIsUnderstood() throws IOException {
        var sample = Project.contracts().resolve("events/target/target.site.state.v1.sample.json");

        var news = JSON.readValue(sample.toFile(), SiteNews.class);

        assertThat(news.unitId()).hasToString("019b8a5c-0000-7000-8000-0000cde691bf");
        assertThat(news.name()).isEqualTo("城关镇法治文化广场(示例)");
        assertThat(news.active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, true", "OPEN, true", "CLOSED, false"})
    void aVenueIsVisitedUntilItIsClosed(String status, boolean active) throws IOException {
        var json = """
                {"unitId": "019b8a5c-0000-7000-8000-0000cde691bf", "name": "法治广场", "type": "SQUARE",
                 "place": "镇区", "status": "%s"}""";

        var news = JSON.readValue(json.formatted(status), VenueNews.class);

        assertThat(news.asSite().active()).isEqualTo(active);
    }
}
