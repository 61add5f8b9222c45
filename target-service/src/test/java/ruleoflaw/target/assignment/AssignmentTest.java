package ruleoflaw.target.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.TargetProblem;
import ruleoflaw.target.assignment.AssignmentState.Standing;

/** What an assignment does, and what it tells about it. */
class AssignmentTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ON_TIME",
        "2026-10-01, ON_TIME",
        "2026-10-08, ON_TIME",
        "2026-10-09, LATE",
        "2026-12-28, LATE"
    })
    void theDayOfTheReportDecidesAndAHolidayMovesTheLastDay(LocalDate reportedOn, Outcome expected) {
        var assignment = SampleAssignments.reported(reportedOn);

        var event = assignment.confirm(LATER);

        assertThat(event.outcome()).isEqualTo(expected);
        assertThat(event.status()).isEqualTo(Standing.valueOf(expected.name()));
        assertThat(event.reportedOn()).isEqualTo(reportedOn);
        assertThat(assignment.view().settledOn()).isEqualTo(LATER);
    }

    @Test
    void whatIsIssuedIsOpenAndCarriesItsWeight() {
        var event = SampleAssignments.issued().issued();

        assertThat(event.status()).isEqualTo(Standing.OPEN);
        assertThat(event.outcome()).isNull();
        assertThat(event.weight()).isEqualByComparingTo("12.5");
        assertThat(event.targetCode()).isEqualTo("YL-11");
        assertThat(event.due()).isEqualTo("2026-10-01");
    }

    @Test
    void afterAReturnTheDayOfTheNextReportCounts() {
        var assignment = SampleAssignments.reported(LocalDate.of(2026, 9, 30));
        var returned = assignment.returnCompletion("缺少名册", LocalDate.of(2026, 10, 8));
        var reported = assignment.reportCompletion("名册已补", List.of(), LocalDate.of(2026, 10, 9));

        var event = assignment.confirm(LATER);

        assertThat(returned.on()).isEqualTo("2026-10-08");
        assertThat(reported.on()).isEqualTo("2026-10-09");
        assertThat(event.outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void whatNobodyReportedIsNotDone() {
        var event = SampleAssignments.acknowledged().fail(LATER);

        assertThat(event.status()).isEqualTo(Standing.NOT_DONE);
        assertThat(event.outcome()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void aWithdrawnAssignmentDoesNotCount() {
        var event = SampleAssignments.reported(LATER).withdraw("任务取消", LATER);

        assertThat(event.status()).isEqualTo(Standing.WITHDRAWN);
        assertThat(event.outcome()).isNull();
    }

    @Test
    void aCorrectionMovesTheLastDay() {
        var assignment = SampleAssignments.reported(LocalDate.of(2026, 10, 9));
        var november = SampleAssignments.deadline(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2));

        var corrected = assignment.correct(november, correctionTo(november.due()));

        assertThat(corrected.due()).isEqualTo("2026-11-02");
        assertThat(assignment.confirm(LATER).outcome()).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void aCorrectionStaysInThePlansYear() {
        var assignment = SampleAssignments.issued();
        var nextYear = LocalDate.of(2027, 1, 4);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ignore(
                        assignment.correct(SampleAssignments.deadline(nextYear, nextYear), correctionTo(nextYear))))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(TargetProblem.DUE_OUTSIDE_PLAN_YEAR));
    }

    @Test
    void progressMayBeCorrectedDownwards() {
        var assignment = SampleAssignments.acknowledged();
        ignore(assignment.progress(80, LATER));

        var event = assignment.progress(60, LATER);

        assertThat(event.percent()).isEqualTo(60);
        assertThat(assignment.view().percent()).isEqualTo(60);
    }

    static Stream<Function<Assignment, DomainEvent>> verbs() {
        return Stream.of(
                one -> one.acknowledge(LATER),
                one -> one.progress(50, LATER),
                one -> one.reportCompletion("x", List.of(), LATER),
                one -> one.returnCompletion("x", LATER),
                one -> one.confirm(LATER),
                one -> one.fail(LATER),
                one -> one.withdraw("x", LATER),
                one -> one.correct(SampleAssignments.HOLIDAY, correctionTo(SampleAssignments.HOLIDAY.due())));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void nothingHappensToASettledAssignment(Function<Assignment, DomainEvent> verb) {
        var completed = SampleAssignments.reported(LATER);
        ignore(completed.confirm(LATER));
        var before = completed.view();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ignore(verb.apply(completed)))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(TargetProblem.STEP_NOT_ALLOWED));
        assertThat(completed.view()).isEqualTo(before);
    }

    private static CorrectAssignment correctionTo(LocalDate due) {
        return new CorrectAssignment(due, null, List.of(), "期限填写有误");
    }

    /** For verbs whose event a test does not look at. */
    private static void ignore(DomainEvent event) {
        assertThat(event).isNotNull();
    }
}
