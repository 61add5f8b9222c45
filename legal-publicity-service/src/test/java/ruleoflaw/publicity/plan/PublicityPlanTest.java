package ruleoflaw.publicity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;
import ruleoflaw.publicity.plan.PlanEvent.PlanChanged;

class PublicityPlanTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 8);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 6);
    private static final boolean OFFICE = true;
    private static final boolean UNIT = false;

    private final UUID unit = UUID.randomUUID();

    @Test
    void aPlanWithoutActivitiesCannotBeSubmitted() {
        var plan = new PublicityPlan(unit, 2026, "普法计划");

        assertRefused(() -> sent(plan.submit(MARCH)), PublicityProblem.PLAN_EMPTY);
    }

    @Test
    void aPublishedPlanTellsHowManyActivitiesItPromises() {
        var plan = draftOf(3);
        sent(plan.submit(MARCH));

        var published = plan.publish(MARCH);

        assertThat(published.unitId()).isEqualTo(unit);
        assertThat(published.year()).isEqualTo(2026);
        assertThat(published.plannedActivities()).isEqualTo(3);
        assertThat(plan.view().publishedOn()).isEqualTo(MARCH);
    }

    @Test
    void aReturnedPlanKeepsTheReasonUntilItIsPublished() {
        var plan = draftOf(1);
        sent(plan.submit(MARCH));
        sent(plan.giveBack("缺少宪法宣传周活动"));

        assertThat(plan.view().reason()).isEqualTo("缺少宪法宣传周活动");
        sent(plan.submit(MARCH));
        sent(plan.publish(MARCH));
        assertThat(plan.view().reason()).isNull();
    }

    @Test
    void nobodyHearsOfChangesToADraft() {
        var plan = draftOf(1);

        assertThat(plan.promiseOneMore(MAY, UNIT)).isEmpty();
        assertThat(plan.promiseOneLess(UNIT)).isEmpty();
        assertThat(plan.rename("新名称", UNIT)).isEmpty();
    }

    @Test
    void theOthersHearWhenTheOfficeChangesAPublishedPlan() {
        var plan = published(2);

        var change = plan.promiseOneMore(MAY, OFFICE);

        assertThat(change.map(PlanChanged::plannedActivities)).contains(3);
        assertThat(plan.state().plannedActivities()).isEqualTo(3);
    }

    @Test
    void aUnitCannotMakeAPublishedPlanEasier() {
        var plan = published(2);

        assertRefused(() -> sent(plan.promiseOneLess(UNIT)), PublicityProblem.PLAN_KEPT_BY_OFFICE);
        assertRefused(() -> sent(plan.promiseOtherwise(MAY, UNIT)), PublicityProblem.PLAN_KEPT_BY_OFFICE);
        assertRefused(() -> sent(plan.withdraw("不做了", UNIT)), PublicityProblem.PLAN_KEPT_BY_OFFICE);
    }

    @Test
    void aPublishedPlanAlwaysPromisesSomething() {
        var plan = published(1);

        assertRefused(() -> sent(plan.promiseOneLess(OFFICE)), PublicityProblem.PLAN_EMPTY);
    }

    @Test
    void aSubmittedPlanIsNotWrittenByAnybody() {
        var plan = draftOf(1);
        sent(plan.submit(MARCH));

        assertRefused(() -> sent(plan.promiseOneMore(MAY, UNIT)), PublicityProblem.PLAN_NOT_OPEN);
        assertRefused(() -> sent(plan.promiseOneMore(MAY, OFFICE)), PublicityProblem.PLAN_NOT_OPEN);
        assertRefused(() -> sent(plan.rename("新名称", UNIT)), PublicityProblem.PLAN_NOT_OPEN);
    }

    @Test
    void whatIsPlannedLiesInThePlansYear() {
        var plan = draftOf(1);

        assertRefused(
                () -> sent(plan.promiseOneMore(LocalDate.of(2027, 1, 1), UNIT)), PublicityProblem.PLANNED_OUTSIDE_YEAR);
        assertRefused(
                () -> sent(plan.promiseOtherwise(LocalDate.of(2025, 12, 31), UNIT)),
                PublicityProblem.PLANNED_OUTSIDE_YEAR);
    }

    @Test
    void aWithdrawnPlanPromisesNothing() {
        var plan = published(2);

        var withdrawn = plan.withdraw("单位撤并", OFFICE);

        assertThat(withdrawn.plannedActivities()).isZero();
        assertThat(plan.state().status()).isEqualTo(PlanStatus.WITHDRAWN);
        assertRefused(() -> sent(plan.submit(MARCH)), PublicityProblem.STEP_NOT_ALLOWED);
    }

    private PublicityPlan draftOf(int activities) {
        var plan = new PublicityPlan(unit, 2026, "普法计划");
        for (var i = 0; i < activities; i++) {
            sent(plan.promiseOneMore(MAY, UNIT));
        }
        return plan;
    }

    private PublicityPlan published(int activities) {
        var plan = draftOf(activities);
        sent(plan.submit(MARCH));
        sent(plan.publish(MARCH));
        return plan;
    }

    private static void sent(Object event) {
        assertThat(event).isNotNull();
    }

    private static void assertRefused(ThrowingCallable step, PublicityProblem why) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
