package ruleoflaw.publicity.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityCountViewTest {
    @ParameterizedTest
    @CsvSource({"12, 13, 12, 100.00", "12, 7, 7, 58.33", "12, 11, 11, 91.67", "8, 0, 0, 0.00"})
    void moreThanWasPromisedCountsAsWhatWasPromised(int planned, int approved, int counted, String rate) {
        var count = ActivityCountView.of(UUID.randomUUID(), "示例", planned, approved);

        assertThat(count.counted()).isEqualTo(counted);
        assertThat(count.rate()).isEqualTo(rate);
    }

    @Test
    void whoPromisedNothingHasNoRate() {
        assertThat(ActivityCountView.of(UUID.randomUUID(), "示例", 0, 3).rate()).isNull();
    }

    @Test
    void theZealOfOneUnitDoesNotFillTheGapOfAnother() {
        var total = ActivityCountView.total(List.of(
                ActivityCountView.of(UUID.randomUUID(), "甲", 10, 15),
                ActivityCountView.of(UUID.randomUUID(), "乙", 10, 5)));

        assertThat(total.approved()).isEqualTo(20);
        assertThat(total.counted()).isEqualTo(15);
        assertThat(total.rate()).isEqualTo("75.00");
    }
}
