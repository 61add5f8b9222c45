package ruleoflaw.inspection.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.FeedbackProblem.NAMED_TWICE;
import static ruleoflaw.inspection.FeedbackProblem.OBJECTION_TOO_LATE;
import static ruleoflaw.inspection.InspectionProblem.SELF_APPROVAL;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.feedback.SampleOpinions.SENT;
import static ruleoflaw.inspection.feedback.SampleOpinions.UNIT;
import static ruleoflaw.inspection.feedback.SampleOpinions.acknowledged;
import static ruleoflaw.inspection.feedback.SampleOpinions.approved;
import static ruleoflaw.inspection.feedback.SampleOpinions.contents;
import static ruleoflaw.inspection.feedback.SampleOpinions.drafted;
import static ruleoflaw.inspection.feedback.SampleOpinions.objected;
import static ruleoflaw.inspection.feedback.SampleOpinions.sent;
import static ruleoflaw.inspection.feedback.SampleOpinions.submitted;
import static ruleoflaw.inspection.feedback.SampleOpinions.thirtyDaysFrom;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.problem.ProblemType;

/** What a round concludes about a unit: approved by another, open to objection for thirty days, corrected and never lost. */
class OpinionTest {
    @Test
    void theUnitSeesItOnceItIsSent() {
        assertThat(approved().isVisibleTo(UNIT)).isFalse();
        assertThat(sent().isVisibleTo(UNIT)).isTrue();
        assertThat(sent().isVisibleTo(UUID.randomUUID())).isFalse();
    }

    @Test
    void nobodyWhoWroteAtItApprovesIt() {
        var opinion = drafted();
        opinion.correct(contents(), "second-hand");
        opinion.submit();

        refused(() -> opinion.approve("drafter", SENT), SELF_APPROVAL);
        refused(() -> opinion.approve("second-hand", SENT), SELF_APPROVAL);
        opinion.approve("leader", SENT);
        assertThat(opinion.people()).containsExactlyInAnyOrder("drafter", "second-hand", "leader");
    }

    @Test
    void nothingIsSentWithoutApprovalAndWhatIsReturnedNeedsANewOne() {
        var opinion = submitted();
        refused(() -> opinion.send("1号", SENT), STEP_NOT_ALLOWED);

        opinion.approve("leader", SENT);
        opinion.sendBack("补充依据");
        refused(() -> opinion.send("1号", SENT), STEP_NOT_ALLOWED);
        assertThat(opinion.view().approvedOn()).isNull();
        opinion.correct(contents(), "drafter");
        assertThat(opinion.view().findingIds()).isEmpty();
    }

    @Test
    void whatIsUnderApprovalIsNotCorrected() {
        refused(() -> submitted().correct(contents(), "drafter"), STEP_NOT_ALLOWED);
    }

    @Test
    void aFindingIsNamedOnce() {
        var finding = UUID.randomUUID();

        refused(() -> contents(finding, finding).mustBeSound(), NAMED_TWICE);
    }

    /** Signed on Monday 13 July; the thirtieth day is Wednesday 12 August. */
    @Test
    void theUnitObjectsUntilTheThirtiethDayAfterItsSignature() {
        var lastDay = LocalDate.parse("2026-08-12");
        assertThat(acknowledged().view().objectable().lastDay()).isEqualTo(lastDay);

        acknowledged().object(lastDay);
        refused(() -> acknowledged().object(lastDay.plusDays(1)), OBJECTION_TOO_LATE);
    }

    @Test
    void theDaysDoNotRunBeforeItIsSignedFor() {
        refused(() -> sent().object(SENT), STEP_NOT_ALLOWED);

        var late = sent();
        var told = late.acknowledge(LocalDate.parse("2026-12-01"), thirtyDaysFrom(LocalDate.parse("2026-12-01")));
        assertThat(told.objectableUntil()).isEqualTo("2026-12-31");
        late.object(LocalDate.parse("2026-12-31"));
    }

    @Test
    void itIsObjectedToOnce() {
        var opinion = objected();
        refused(() -> opinion.object(SENT.plusDays(2)), STEP_NOT_ALLOWED);

        opinion.maintain();
        refused(() -> opinion.object(SENT.plusDays(2)), STEP_NOT_ALLOWED);
    }

    @Test
    void whileItIsReexaminedNobodyTakesItBackByHand() {
        refused(() -> objected().withdraw("x", SENT), STEP_NOT_ALLOWED);
        assertThat(acknowledged().withdraw("有误", SENT).status()).isEqualTo(OpinionStatus.WITHDRAWN);
    }

    @Test
    void aPartlyWrongOneStandsUntilItsRevisionIsSent() {
        var old = objected();
        old.orderCorrection("第二项问题不属实");
        var revision = old.revise(OpinionText.of(contents(), "another"));

        assertThat(revision.view())
                .returns(2, OpinionView::revision)
                .returns(old.id().value(), OpinionView::replaces)
                .returns(OpinionStatus.DRAFT, OpinionView::status);
        assertThat(old.view().status()).isEqualTo(OpinionStatus.TO_CORRECT);
        assertThat(old.giveWay(SENT))
                .singleElement()
                .returns(OpinionStatus.REPLACED, FeedbackEvent.FeedbackWithdrawn::status);
        assertThat(old.view().reason()).isEqualTo("第二项问题不属实");
    }

    @Test
    void aWithdrawnOneMayBeDraftedAnewAndIsToldOnce() {
        var old = objected();
        assertThat(old.overturn("程序有误", SENT).status()).isEqualTo(OpinionStatus.WITHDRAWN);

        assertThat(old.revise(OpinionText.of(contents(), "another")).view().revision())
                .isEqualTo(2);
        assertThat(old.giveWay(SENT)).isEmpty();
        refused(() -> acknowledged().revise(OpinionText.of(contents(), "another")), STEP_NOT_ALLOWED);
    }

    private static void refused(ThrowingCallable step, ProblemType why) {
        assertThatThrownBy(step)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(why, Problem::type);
    }
}
