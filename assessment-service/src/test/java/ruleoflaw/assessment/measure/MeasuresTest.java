package ruleoflaw.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.measure.Attribute.Kind;

class MeasuresTest {
    private final Measures measures = new Measures();

    @Test
    void everyMeasureSaysWhatItIsAndWhoFeedsIt() {
        assertThat(measures.all())
                .extracting(Measure::code)
                .startsWith("assignments", "findings", "activities", "activities.planned")
                .contains("decisions", "hearings", "file-reviews", "cards", "study.sessions", "checks", "vetoes");
        assertThat(measures.all()).allSatisfy(measure -> {
            assertThat(measure.meaning().zh()).isNotBlank();
            assertThat(measure.meaning().en()).isNotBlank();
            assertThat(measure.feeds())
                    .isNotEmpty()
                    .allSatisfy(feed -> assertThat(feed.events())
                            .allMatch(type -> type.startsWith(measure.source() + ".")
                                    || Set.of(Measure.IMPORTED, Measure.DROPPED).contains(type)
                                            && measure.importable()));
        });
    }

    @Test
    void everyFeedBringsEveryAttributeThatMustBeThere() {
        measures.all()
                .forEach(measure -> measure.feeds().stream()
                        .filter(feed -> !feed.drops())
                        .forEach(feed -> assertThat(measure.attributes())
                                .filteredOn(attribute -> !attribute.optional())
                                .allMatch(a -> feed.take().containsKey(a.name())
                                        || feed.set().containsKey(a.name()))));
    }

    @Test
    void constantsAreValuesThatExist() {
        measures.all()
                .forEach(measure -> measure.feeds()
                        .forEach(feed -> feed.set()
                                .forEach((name, value) -> assertThat(measure.attribute(name))
                                        .hasValueSatisfying(
                                                a -> assertThat(a.values()).containsKey(value)))));
    }

    @Test
    void withdrawnItemsDoNotCount() {
        var assignments = measures.get("assignments");

        assertThat(assignments.counts(Map.of("status", "WITHDRAWN"))).isFalse();
        assertThat(assignments.counts(Map.of("status", "NOT_DONE"))).isTrue();
        assertThat(assignments.attribute("weight")).map(Attribute::kind).hasValue(Kind.NUMBER);
    }
}
