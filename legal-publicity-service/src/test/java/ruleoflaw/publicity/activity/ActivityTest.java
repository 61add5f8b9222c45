package ruleoflaw.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;

class ActivityTest {
    private static final LocalDate HELD = LocalDate.of(2026, 5, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final String CLERK = "clerk";
    private static final String REVIEWER = "reviewer";

    private final UUID unit = UUID.randomUUID();

    @Test
    void aReportTellsCodesAndFiguresOfTheYearItWasHeldIn() {
        var lastDay = LocalDate.of(2026, 12, 31);
        var activity = new Activity(unit, heldOn(lastDay), CLERK, LocalDate.of(2027, 1, 4));

        var event = activity.submitted();

        assertThat(event.unitId()).isEqualTo(unit);
        assertThat(event.year()).isEqualTo(2026);
        assertThat(event.heldOn()).isEqualTo(lastDay);
        assertThat(event.kind()).isEqualTo("LECTURE");
        assertThat(event.places()).containsExactly("SCHOOL");
        assertThat(event.laws()).containsExactly("MINORS");
        assertThat(event.headcount()).isEqualTo(80);
        assertThat(event.status()).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void anActivityMayBeReportedOnTheDayItIsHeldButNotBefore() {
        assertThat(new Activity(unit, heldOn(TODAY), CLERK, TODAY).view().heldOn())
                .isEqualTo(TODAY);
        assertRefused(
                () -> new Activity(unit, heldOn(TODAY.plusDays(1)), CLERK, TODAY), PublicityProblem.HELD_IN_FUTURE);
    }

    @Test
    void nobodyReviewsWhatHeSubmittedHimself() {
        var activity = reported();

        assertRefused(() -> sent(activity.approve(CLERK, TODAY)), PublicityProblem.REVIEWER_IS_SUBMITTER);
        var again = reported();
        assertRefused(() -> sent(again.reject("不实", CLERK, TODAY)), PublicityProblem.REVIEWER_IS_SUBMITTER);
    }

    @Test
    void whoSubmittedItFirstMayNotReviewTheCorrectionOfAnother() {
        var activity = reported();
        sent(activity.reject("人数有误", REVIEWER, TODAY));
        sent(activity.resubmit(heldOn(HELD), "colleague", TODAY));

        assertRefused(() -> sent(activity.approve(CLERK, TODAY)), PublicityProblem.REVIEWER_IS_SUBMITTER);
    }

    @Test
    void aRejectionKeepsItsReasonUntilTheCorrectionComes() {
        var activity = reported();
        sent(activity.reject("照片重复使用", REVIEWER, TODAY));
        assertThat(activity.view().reason()).isEqualTo("照片重复使用");

        var event = activity.resubmit(heldOn(HELD.plusDays(1)), CLERK, TODAY);

        assertThat(event.heldOn()).isEqualTo(HELD.plusDays(1));
        assertThat(event.status()).isEqualTo(ActivityStatus.SUBMITTED);
        assertThat(activity.view().reason()).isNull();
        assertThat(activity.view().decidedOn()).isNull();
    }

    @Test
    void aCorrectionObeysTheSameRulesAsTheFirstReport() {
        var activity = reported();
        sent(activity.reject("日期有误", REVIEWER, TODAY));

        assertRefused(
                () -> sent(activity.resubmit(heldOn(TODAY.plusDays(1)), CLERK, TODAY)),
                PublicityProblem.HELD_IN_FUTURE);
    }

    @Test
    void anApprovedActivityIsNotDecidedAgainButMayBeWithdrawn() {
        var activity = reported();
        assertThat(activity.approve(REVIEWER, TODAY).status()).isEqualTo(ActivityStatus.APPROVED);

        assertRefused(() -> sent(activity.reject("不实", REVIEWER, TODAY)), PublicityProblem.STEP_NOT_ALLOWED);
        assertThat(activity.withdraw("误报").status()).isEqualTo(ActivityStatus.WITHDRAWN);
    }

    @Test
    void aPlaceNamedTwiceCountsOnce() {
        var report = new ReportActivity(
                null,
                null,
                "法治讲座",
                "LECTURE",
                null,
                HELD,
                List.of("SCHOOL", "SCHOOL"),
                null,
                null,
                null,
                List.of("MINORS", "MINORS"),
                List.of("YOUTH"),
                80,
                "现场答疑12件",
                null,
                null,
                null,
                null);

        var view = new Activity(unit, report, CLERK, TODAY).view();

        assertThat(view.places()).containsExactly("SCHOOL");
        assertThat(view.laws()).containsExactly("MINORS");
        assertThat(view.fileIds()).isEmpty();
    }

    @Test
    void whatCameOfItIsKeptInWordsAndInFiguresAndNoFigureMeansNone() {
        var view = reported().view();

        assertThat(view.outcome()).isEqualTo("现场答疑12件");
        assertThat(view.peopleServed()).isEqualTo(60);
        assertThat(view.questionsAnswered()).isEqualTo(12);
        assertThat(view.disputesSettled()).isZero();
        assertThat(view.campaign()).isEqualTo("CIVIL_CODE_MONTH");
        assertThat(view.villages()).containsExactly("530998100001");
    }

    private Activity reported() {
        return new Activity(unit, heldOn(HELD), CLERK, TODAY);
    }

    private static ReportActivity heldOn(LocalDate day) {
        return new ReportActivity(
                null,
                null,
                "法治讲座",
                "LECTURE",
                "CIVIL_CODE_MONTH",
                day,
                List.of("SCHOOL"),
                "示例中学",
                List.of("530998100001"),
                null,
                List.of("MINORS"),
                List.of("YOUTH"),
                80,
                "现场答疑12件",
                60,
                12,
                null,
                List.of());
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
