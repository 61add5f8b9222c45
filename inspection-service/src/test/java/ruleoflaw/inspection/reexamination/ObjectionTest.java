package ruleoflaw.inspection.reexamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.FeedbackProblem.HAD_A_HAND;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.feedback.SampleOpinions.SENT;
import static ruleoflaw.inspection.feedback.SampleOpinions.objected;
import static ruleoflaw.inspection.feedback.SampleOpinions.thirtyDaysFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.reexamination.DecideObjection.Decision;

/** An objection to an opinion is decided once, within thirty days, by somebody who had no hand in the opinion. */
class ObjectionTest {
    private static final Set<String> BARRED = Set.of("drafter", "leader", "inspector-one");

    private final Objection objection =
            new Objection(objected(), new RaiseObjection(null, "结论与事实不符", List.of()), SENT, thirtyDaysFrom(SENT));

    /** Raised on 13 July; the thirtieth day is 12 August. */
    @ParameterizedTest
    @CsvSource({"2026-08-12, false", "2026-08-13, true"})
    void aDecisionAfterTheThirtiethDayIsLate(LocalDate on, boolean late) {
        assertThat(objection.raised().lastDay()).isEqualTo("2026-08-12");

        assertThat(objection
                        .decide(decision(Decision.REJECTED), "other", BARRED, on)
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"drafter", "leader", "inspector-one"})
    void whoHadAHandInTheOpinionDoesNotDecide(String person) {
        assertThatThrownBy(() -> objection.decide(decision(Decision.REJECTED), person, BARRED, SENT))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(HAD_A_HAND, Problem::type);
        assertThat(objection.view().status()).isEqualTo(ObjectionStatus.RAISED);
    }

    @Test
    void itIsDecidedOnce() {
        assertThat(objection
                        .decide(decision(Decision.PARTLY), "other", BARRED, SENT)
                        .status())
                .isEqualTo(ObjectionStatus.PARTLY);

        assertThatThrownBy(() -> objection.decide(decision(Decision.REJECTED), "other", BARRED, SENT))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(STEP_NOT_ALLOWED, Problem::type);
    }

    private static DecideObjection decision(Decision decision) {
        return new DecideObjection(decision, "经复核");
    }
}
