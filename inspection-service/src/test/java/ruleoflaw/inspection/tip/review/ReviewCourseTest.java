package ruleoflaw.inspection.tip.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static ruleoflaw.inspection.TipProblem.REVIEW_FINAL;
import static ruleoflaw.inspection.TipProblem.REVIEW_NOT_YET;
import static ruleoflaw.inspection.TipProblem.REVIEW_SAME_OFFICER;
import static ruleoflaw.inspection.TipProblem.REVIEW_TOO_LATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.tip.ReporterKind;
import ruleoflaw.inspection.tip.Tip;
import ruleoflaw.inspection.tip.TipChannel;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.term.ReviewStage;

class ReviewCourseTest {
    private static final LocalDate ANSWERED = LocalDate.of(2026, 9, 7);
    private static final LocalDate ASKED = LocalDate.of(2026, 9, 21);
    private static final LocalDate REPLIED = LocalDate.of(2026, 10, 12);

    @Test
    void aReviewIsAskedForUpToTheThirtiethDayAfterTheAnswer() {
        var course = course(answered());

        assertThat(course.askedOn(ANSWERED.plusDays(30))).isEqualTo(ReviewStage.REVIEW);
        refused(REVIEW_TOO_LATE, () -> course.askedOn(ANSWERED.plusDays(31)));
        refused(REVIEW_NOT_YET, () -> course.askedOn(ANSWERED.minusDays(1)));
    }

    @Test
    void withoutAnAnswerThereIsNothingToReview() {
        var tip = course(new Unanswered());

        refused(REVIEW_NOT_YET, () -> tip.askedOn(ANSWERED));
        assertThat(tip.progress(ANSWERED)).isEqualTo(new ReviewProgress(List.of(), null, false));
    }

    @Test
    void aReexaminationIsAskedForUpToTheThirtiethDayAfterTheReplyToTheReview() {
        var pending = course(answered(), review(ReviewStage.REVIEW, null));
        refused(REVIEW_NOT_YET, () -> pending.askedOn(ASKED.plusDays(1)));

        var course = course(answered(), review(ReviewStage.REVIEW, "second"));
        assertThat(course.askedOn(REPLIED.plusDays(30))).isEqualTo(ReviewStage.REEXAMINATION);
        refused(REVIEW_TOO_LATE, () -> course.askedOn(REPLIED.plusDays(31)));
    }

    @Test
    void afterTheReexaminationItIsFinal() {
        var pending = course(answered(), review(ReviewStage.REVIEW, "second"), review(ReviewStage.REEXAMINATION, null));
        refused(REVIEW_FINAL, () -> pending.askedOn(REPLIED));
        assertThat(pending.progress(REPLIED).concluded()).isFalse();

        var over = course(answered(), review(ReviewStage.REVIEW, "second"), review(ReviewStage.REEXAMINATION, "third"));
        refused(REVIEW_FINAL, () -> over.askedOn(REPLIED));
        assertThat(over.progress(REPLIED).concluded()).isTrue();
        assertThat(over.progress(REPLIED).askBy()).isNull();
    }

    @Test
    void anAnswerThatNobodyDisputesBecomesFinalWhenTheDayIsOver() {
        var course = course(answered());

        assertThat(course.progress(ANSWERED.plusDays(30)))
                .isEqualTo(new ReviewProgress(List.of(), ANSWERED.plusDays(30), false));
        assertThat(course.progress(ANSWERED.plusDays(31))).isEqualTo(new ReviewProgress(List.of(), null, true));
    }

    @Test
    void whoeverAnsweredBeforeCannotReply() {
        var course = course(answered(), review(ReviewStage.REVIEW, "second"), review(ReviewStage.REEXAMINATION, null));

        refused(REVIEW_SAME_OFFICER, () -> course.mustBeAnother("first"));
        refused(REVIEW_SAME_OFFICER, () -> course.mustBeAnother("second"));
        assertThatNoException().isThrownBy(() -> course.mustBeAnother("third"));
    }

    private static void refused(ProblemType type, ThrowingCallable step) {
        assertThatExceptionOfType(Problem.class).isThrownBy(step).returns(type, Problem::type);
    }

    private static ReviewCourse course(Tip tip, TipReview... reviews) {
        return new ReviewCourse(tip, List.of(reviews), (stage, from) -> from.plusDays(30));
    }

    private static TipReview review(ReviewStage stage, String repliedBy) {
        var request = new AskForReview(UUID.randomUUID(), Author.SENDER, ASKED, "理由");
        var review = new TipReview(TipId.on(ANSWERED), stage, request, within(30));
        Optional.ofNullable(repliedBy).ifPresent(officer -> review.reply(officer, REPLIED));
        return review;
    }

    private static Tip answered() {
        return new Answered();
    }

    private static Deadline within(int days) {
        return new Deadline(ASKED.plusDays(days), ASKED.plusDays(days), days, DayUnit.CALENDAR, "规则", false);
    }

    /** Its steps belong to another package; here only what they left behind counts. */
    private static class Unanswered extends Tip {
        Unanswered() {
            super(TipChannel.WEB, ReporterKind.CITIZEN, false, ANSWERED, within(15));
        }
    }

    private static final class Answered extends Unanswered {
        @Override
        public Optional<LocalDate> answeredOn() {
            return Optional.of(ANSWERED);
        }

        @Override
        public Optional<String> answeredBy() {
            return Optional.of("first");
        }
    }
}
