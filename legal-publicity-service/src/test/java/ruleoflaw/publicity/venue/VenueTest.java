package ruleoflaw.publicity.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;

class VenueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, OPEN, true", "PLANNED, CLOSED, true", "PLANNED, PLANNED, false",
        "OPEN, CLOSED, true", "OPEN, PLANNED, false", "OPEN, OPEN, false",
        "CLOSED, OPEN, true", "CLOSED, PLANNED, false", "CLOSED, CLOSED, false"
    })
    void onlyTheseStepsAreAllowed(VenueStatus from, VenueStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void anOpenedVenueTellsTheYearOfItsOpening() {
        var venue = venue();

        var event = venue.open(LocalDate.of(2025, 12, 31), TODAY);

        assertThat(event.year()).isEqualTo(2025);
        assertThat(event.status()).isEqualTo(VenueStatus.OPEN);
        assertThat(venue.state().status()).isEqualTo(VenueStatus.OPEN);
    }

    @Test
    void aVenueIsNotOpenedAheadOfTime() {
        assertThatThrownBy(
                        () -> assertThat(venue().open(TODAY.plusDays(1), TODAY)).isNull())
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(PublicityProblem.VENUE_IN_FUTURE));
    }

    private static Venue venue() {
        return new Venue(UUID.randomUUID(), new DescribeVenue("法治公园", VenueType.PARK, "示例路1号", null, null, null));
    }
}
