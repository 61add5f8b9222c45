package ruleoflaw.target.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.target.procedure.DecisionStep.DELIBERATION;
import static ruleoflaw.target.procedure.DecisionStep.EXPERT_REVIEW;
import static ruleoflaw.target.procedure.DecisionStep.LEGALITY_EXAMINATION;
import static ruleoflaw.target.procedure.DecisionStep.PUBLIC_PARTICIPATION;
import static ruleoflaw.target.procedure.DecisionStep.RISK_ASSESSMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decree on major decisions asks, step by step. */
class ProcedureTest {
    private static final LocalDate TABLED = LocalDate.of(2026, 9, 20);
    private static final Instant IN_TIME = Instant.parse("2026-09-01T01:00:00Z");

    @Test
    void fiveStepsDoneLackNothing() {
        var procedure =
                procedure(consulted(30, null), done(EXPERT_REVIEW), done(RISK_ASSESSMENT), examined(19, 7), met());

        assertThat(procedure.applicable()).isEqualTo(5);
        assertThat(procedure.missing()).isZero();
        assertThat(procedure.deficiencies()).isEmpty();
    }

    @Test
    void whatDoesNotApplyIsLeftOutAndWhatNobodyRecordedIsMissing() {
        var procedure = procedure(consulted(30, null), notApplicable(EXPERT_REVIEW), examined(19, 7), met());

        assertThat(procedure.applicable()).isEqualTo(4);
        assertThat(procedure.missing()).isEqualTo(1);
        assertThat(procedure.deficiencies()).containsExactly(Deficiency.STEP_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"30, , 0", "29, , 1", "20, 疫情防控急需, 0"})
    void aConsultationOfLessThanThirtyDaysNeedsAReason(int days, String reason, int shortOnes) {
        assertThat(procedure(consulted(days, reason)).shortConsultations()).isEqualTo(shortOnes);
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, true", "21, false"})
    void anExaminationCountsOnlyWhenItWasOverBeforeTheDiscussion(int september, boolean examined) {
        var procedure = procedure(examined(september, 7));

        assertThat(procedure.isExamined()).isEqualTo(examined);
        assertThat(procedure.deficiencies().contains(Deficiency.TABLED_UNEXAMINED))
                .isEqualTo(!examined);
    }

    @Test
    void anExaminationAfterTheTablingIsAMissingStep() {
        assertThat(procedure(consulted(30, null), done(EXPERT_REVIEW), done(RISK_ASSESSMENT), examined(21, 7), met())
                        .missing())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "6, true"})
    void anExaminationNormallyHasSevenWorkingDays(int workingDays, boolean hurried) {
        assertThat(procedure(examined(19, workingDays)).deficiencies().contains(Deficiency.EXAMINATION_HURRIED))
                .isEqualTo(hurried);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-03, false", "2026-09-04, true", ", true"})
    void thePapersOfAHearingGoOutSevenDaysBefore(LocalDate sent, boolean late) {
        var request = new RecordStep(
                StepState.DONE, day(1), day(15), "急需", LocalDate.of(2026, 9, 10), sent, null, null, List.of());

        assertThat(procedure(record(PUBLIC_PARTICIPATION, request, 0))
                        .deficiencies()
                        .contains(Deficiency.HEARING_PAPERS_LATE))
                .isEqualTo(late);
    }

    @Test
    void anUnlawfulDraftThatIsTabledAllTheSameShows() {
        var request =
                new RecordStep(StepState.DONE, day(1), day(15), null, null, null, null, Conclusion.UNLAWFUL, List.of());

        assertThat(procedure(record(LEGALITY_EXAMINATION, request, 10)).deficiencies())
                .contains(Deficiency.TABLED_THOUGH_UNLAWFUL);
    }

    @Test
    void aStepWrittenDownOnlyAfterTheDecisionShows() {
        var late = new StepRecord(EXPERT_REVIEW, plain(day(5)), 0, Instant.parse("2026-09-21T01:00:00Z"));

        assertThat(procedure(late).deficiencies()).contains(Deficiency.RECORDED_AFTERWARDS);
    }

    @Test
    void theLastTwoStepsAlwaysApply() {
        var notApplicable =
                new RecordStep(StepState.NOT_APPLICABLE, null, null, "不涉及", null, null, null, null, List.of());

        assertThatThrownBy(() -> Decree713.check(LEGALITY_EXAMINATION, notApplicable))
                .hasMessageContaining("25");
        assertThatThrownBy(() -> Decree713.check(DELIBERATION, notApplicable)).hasMessageContaining("25");
        Decree713.check(RISK_ASSESSMENT, notApplicable);
    }

    private static Procedure procedure(StepRecord... records) {
        return new Procedure(Procedure.complete(List.of(records)), TABLED, TABLED);
    }

    private static StepRecord consulted(int days, String reason) {
        return record(
                PUBLIC_PARTICIPATION,
                new RecordStep(
                        StepState.DONE, day(1), day(1).plusDays(days), reason, null, null, null, null, List.of()),
                0);
    }

    private static StepRecord examined(int september, int workingDays) {
        return record(
                LEGALITY_EXAMINATION,
                new RecordStep(
                        StepState.DONE, day(1), day(september), null, null, null, null, Conclusion.LAWFUL, List.of()),
                workingDays);
    }

    private static StepRecord met() {
        return record(DELIBERATION, plain(TABLED), 0);
    }

    private static StepRecord done(DecisionStep step) {
        return record(step, plain(day(10)), 0);
    }

    private static StepRecord notApplicable(DecisionStep step) {
        return record(
                step,
                new RecordStep(StepState.NOT_APPLICABLE, null, null, "不涉及", null, null, null, null, List.of()),
                0);
    }

    private static RecordStep plain(LocalDate on) {
        return new RecordStep(StepState.DONE, null, on, null, null, null, null, null, List.of());
    }

    private static StepRecord record(DecisionStep step, RecordStep request, int workingDays) {
        return new StepRecord(step, request, workingDays, IN_TIME);
    }

    private static LocalDate day(int september) {
        return LocalDate.of(2026, 9, september);
    }
}
