package ruleoflaw.inspection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionProblem.PERIOD_REVERSED;
import static ruleoflaw.inspection.InspectionProblem.ROUND_CLOSED;
import static ruleoflaw.inspection.InspectionProblem.THEME_REQUIRED;
import static ruleoflaw.inspection.InspectionProblem.VISITS_NOT_CLOSED;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/** A round is opened with its approval and closed when all its visits have ended. */
class RoundTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-07-06");
    private static final LocalDate LAST = LocalDate.parse("2026-07-10");

    @Test
    void aRoundWithVisitsLeftIsNotClosed() {
        var round = new Round(described(RoundKind.HALF_YEAR, null, FIRST, LAST));

        assertRefused(VISITS_NOT_CLOSED, () -> assertThat(round.close(1, LAST)).isNull());

        assertThat(round.view().status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void aRoundWithoutVisitsLeftIsClosed() {
        var round = new Round(described(RoundKind.HALF_YEAR, null, FIRST, LAST));

        var event = round.close(0, LAST);

        assertThat(event.closedOn()).isEqualTo(LAST);
        assertThat(round.view().status()).isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    void aClosedRoundStaysAsItIs() {
        var request = described(RoundKind.HALF_YEAR, null, FIRST, LAST);
        var round = new Round(request);
        assertThat(round.close(0, LAST)).isNotNull();

        assertRefused(ROUND_CLOSED, () -> assertThat(round.close(0, LAST)).isNull());
        assertRefused(ROUND_CLOSED, () -> assertThat(round.correct(request)).isNull());
        assertRefused(ROUND_CLOSED, round::mustBeOpen);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aSpecialRoundNeedsATheme(String theme) {
        assertRefused(THEME_REQUIRED, () -> new Round(described(RoundKind.SPECIAL, theme, FIRST, LAST)));
    }

    @Test
    void aRoundDoesNotEndBeforeItBegins() {
        assertRefused(PERIOD_REVERSED, () -> new Round(described(RoundKind.YEAR_END, null, LAST, FIRST)));
    }

    @Test
    void aRoundMayTakeOneDay() {
        assertThat(new Round(described(RoundKind.YEAR_END, null, FIRST, FIRST)).opened())
                .returns(FIRST, RoundEvent.RoundOpened::from)
                .returns(FIRST, RoundEvent.RoundOpened::to);
    }

    private static void assertRefused(InspectionProblem refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type);
    }

    private static DescribeRound described(RoundKind kind, String theme, LocalDate from, LocalDate to) {
        return new DescribeRound(
                2026, "督察", kind, theme, LegalBasis.RULE_OF_LAW_INSPECTION, "云法委督〔2026〕3号", from, to, null, null);
    }
}
