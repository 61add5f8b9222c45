package ruleoflaw.target.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.TargetProblem;

/** What a plan does, and what may be done under it. */
class PlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    @Test
    void everyStepIsToldWithYearAndTitle() {
        var plan = draft();

        assertThat(plan.created()).isEqualTo(new PlanEvent.Created(plan.id().value(), 2026, "工作要点"));
        assertThat(plan.approve("法委发2号", DAY))
                .isEqualTo(new PlanEvent.Approved(plan.id().value(), 2026, "工作要点"));
        assertThat(plan.publish(DAY))
                .isEqualTo(new PlanEvent.Published(plan.id().value(), 2026, "工作要点"));
        assertThat(plan.close(DAY)).isEqualTo(new PlanEvent.Closed(plan.id().value(), 2026, "工作要点"));
    }

    @Test
    void everyStepKeepsItsDay() {
        var plan = draft();

        assertThat(plan.approve("法委发2号", DAY)).isNotNull();
        assertThat(plan.publish(DAY.plusDays(1))).isNotNull();
        assertThat(plan.close(DAY.plusYears(1))).isNotNull();

        assertThat(plan.view().approvalDocument()).isEqualTo("法委发2号");
        assertThat(plan.view().approvedOn()).isEqualTo("2026-01-08");
        assertThat(plan.view().publishedOn()).isEqualTo("2026-01-09");
        assertThat(plan.view().closedOn()).isEqualTo("2027-01-08");
    }

    @Test
    void targetsAreEditedInADraftOnly() {
        var plan = draft();
        assertThatCode(plan::mustBeDraft).doesNotThrowAnyException();

        assertThat(plan.approve("法委发2号", DAY)).isNotNull();

        assertRefused(TargetProblem.PLAN_NOT_DRAFT, plan::mustBeDraft);
    }

    @Test
    void workIsGivenOutBetweenPublicationAndClosure() {
        var plan = draft();
        assertRefused(TargetProblem.PLAN_NOT_PUBLISHED, plan::mustBePublished);
        assertThat(plan.approve("法委发2号", DAY)).isNotNull();
        assertRefused(TargetProblem.PLAN_NOT_PUBLISHED, plan::mustBePublished);
        assertThat(plan.publish(DAY)).isNotNull();
        assertThatCode(plan::mustBePublished).doesNotThrowAnyException();

        assertThat(plan.close(DAY)).isNotNull();

        assertRefused(TargetProblem.PLAN_NOT_PUBLISHED, plan::mustBePublished);
    }

    @Test
    void aRefusedStepChangesNothing() {
        var plan = draft();
        var before = plan.view();

        assertRefused(
                TargetProblem.PLAN_STEP_NOT_ALLOWED,
                () -> assertThat(plan.publish(DAY)).isNotNull());
        assertRefused(
                TargetProblem.PLAN_STEP_NOT_ALLOWED,
                () -> assertThat(plan.close(DAY)).isNotNull());

        assertThat(plan.view()).isEqualTo(before);
    }

    private static Plan draft() {
        var document = new SuperiorDocument("上级要点", "法委发1号", "市委", LocalDate.of(2026, 1, 4));
        return new Plan(new CreatePlan(2026, "工作要点", document));
    }

    private static void assertRefused(TargetProblem expected, Runnable deed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(deed::run)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(expected));
    }
}
