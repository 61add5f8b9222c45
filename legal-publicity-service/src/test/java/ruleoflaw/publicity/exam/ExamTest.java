package ruleoflaw.publicity.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.publicity.PublicityProblem;

class ExamTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);
    private static final Instant NOW = Instant.parse("2026-12-04T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, CLOSED, true", "ANNOUNCED, CANCELLED, true", "ANNOUNCED, ANNOUNCED, false",
        "CLOSED, ANNOUNCED, false", "CLOSED, CANCELLED, false", "CLOSED, CLOSED, false",
        "CANCELLED, ANNOUNCED, false", "CANCELLED, CLOSED, false", "CANCELLED, CANCELLED, false"
    })
    void onlyTheseStepsAreAllowed(ExamStatus from, ExamStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void anExamIsSatOnItsDaysByThoseItIsForAndNotTooOften() {
        var exam = exam();

        exam.mustAdmit("LEADER", 1, FIRST);
        exam.mustAdmit("LEADER", 1, LAST);

        assertRefused(() -> exam.mustAdmit("LEADER", 0, FIRST.minusDays(1)), PublicityProblem.EXAM_NOT_OPEN);
        assertRefused(() -> exam.mustAdmit("LEADER", 0, LAST.plusDays(1)), PublicityProblem.EXAM_NOT_OPEN);
        assertRefused(() -> exam.mustAdmit("STAFF", 0, FIRST), PublicityProblem.NOT_A_CANDIDATE);
        assertRefused(() -> exam.mustAdmit("LEADER", 2, FIRST), PublicityProblem.ATTEMPTS_USED_UP);
    }

    @Test
    void anExamIsClosedOnItsLastDayAtTheEarliestAndNotSatAfterwards() {
        assertRefused(
                () -> sent(exam().close(LAST.minusDays(1), new Exam.ExamTally(0, 0, 0))),
                PublicityProblem.EXAM_STILL_OPEN);
        var exam = exam();

        var event = exam.close(LAST, new Exam.ExamTally(16, 15, 14));

        assertThat(event.candidates()).isEqualTo(16);
        assertThat(event.passed()).isEqualTo(14);
        assertRefused(() -> exam.mustAdmit("LEADER", 0, LAST), PublicityProblem.EXAM_NOT_OPEN);
        assertRefused(() -> sent(exam.cancel("重复")), PublicityProblem.STEP_NOT_ALLOWED);
    }

    @Test
    void aQuestionCountsWhenExactlyTheRightLettersAreGivenInWhateverOrder() {
        var attempt = Attempt.begun(exam(), UUID.randomUUID(), 1, NOW);

        attempt.handIn(List.of("a", "CA", "B"), List.of("A", "AC", "A"), exam(), NOW);

        assertThat(attempt.view(List.of()).points()).isEqualByComparingTo("66.7");
        assertThat(attempt.view(List.of()).passed()).isTrue();
        assertRefused(
                () -> attempt.handIn(List.of("A"), List.of("A"), exam(), NOW), PublicityProblem.ATTEMPT_HANDED_IN);
    }

    @Test
    void partOfSeveralLettersIsWrongAndOnePointTooFewFails() {
        var attempt = Attempt.begun(exam(), UUID.randomUUID(), 1, NOW);

        attempt.handIn(List.of("A", "A", ""), List.of("A", "AC", "A"), exam(), NOW);

        assertThat(attempt.view(List.of()).points()).isEqualByComparingTo("33.3");
        assertThat(attempt.view(List.of()).passed()).isFalse();
        assertThat(exam().isPassedWith(new BigDecimal("59.9"))).isFalse();
        assertThat(exam().isPassedWith(new BigDecimal("60.0"))).isTrue();
    }

    @Test
    void whatIsHandedInLateOrIncompleteIsNotMarked() {
        var attempt = Attempt.begun(exam(), UUID.randomUUID(), 1, NOW);

        assertRefused(
                () -> attempt.handIn(List.of("A"), List.of("A", "B"), exam(), NOW),
                PublicityProblem.ANSWERS_INCOMPLETE);
        assertRefused(
                () -> attempt.handIn(
                        List.of("A"),
                        List.of("A"),
                        exam(),
                        NOW.plus(Duration.ofMinutes(30)).plusSeconds(1)),
                PublicityProblem.TIME_IS_UP);
        attempt.handIn(List.of("A"), List.of("A"), exam(), NOW.plus(Duration.ofMinutes(30)));
        assertThat(attempt.view(List.of()).points()).isEqualByComparingTo("100");
    }

    private static Exam exam() {
        return new Exam(new AnnounceExam("年度学法考试", FIRST, LAST, List.of("LEADER"), List.of(), 3, 60, 2, 30));
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
