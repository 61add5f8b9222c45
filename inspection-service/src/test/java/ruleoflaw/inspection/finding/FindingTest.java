package ruleoflaw.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.finding.SampleFindings.CONFIRMED_ON;
import static ruleoflaw.inspection.finding.SampleFindings.FOUND_ON;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.finding.FindingEvent.FindingConfirmed;
import ruleoflaw.inspection.finding.FindingEvent.FindingState;
import ruleoflaw.inspection.finding.FindingEvent.FindingWithdrawn;

/** A finding counts from its confirmation on, as open until its order is accepted. */
class FindingTest {
    @ParameterizedTest
    @CsvSource({
        "RECORDED, RECORDED, false",
        "RECORDED, CONFIRMED, true",
        "RECORDED, ORDERED, false",
        "RECORDED, SOLVED, false",
        "RECORDED, WITHDRAWN, true",
        "RECORDED, MERGED, true",
        "CONFIRMED, MERGED, true",
        "ORDERED, MERGED, false",
        "SOLVED, MERGED, false",
        "MERGED, CONFIRMED, false",
        "MERGED, ORDERED, false",
        "MERGED, WITHDRAWN, false",
        "CONFIRMED, RECORDED, false",
        "CONFIRMED, CONFIRMED, false",
        "CONFIRMED, ORDERED, true",
        "CONFIRMED, SOLVED, false",
        "CONFIRMED, WITHDRAWN, true",
        "ORDERED, RECORDED, false",
        "ORDERED, CONFIRMED, true",
        "ORDERED, ORDERED, false",
        "ORDERED, SOLVED, true",
        "ORDERED, WITHDRAWN, false",
        "SOLVED, RECORDED, false",
        "SOLVED, CONFIRMED, false",
        "SOLVED, ORDERED, true",
        "SOLVED, SOLVED, false",
        "SOLVED, WITHDRAWN, false",
        "WITHDRAWN, RECORDED, false",
        "WITHDRAWN, CONFIRMED, false",
        "WITHDRAWN, ORDERED, false",
        "WITHDRAWN, SOLVED, false",
        "WITHDRAWN, WITHDRAWN, false",
    })
    void onlyTheseStepsAreAllowed(FindingStatus from, FindingStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryStatus")
    void aVerbIsRefusedWhereItsStepIsNotAllowed(FindingStatus from, FindingStatus to, Consumer<Finding> verb) {
        var finding = SampleFindings.in(from);

        if (from.next().contains(to)) {
            verb.accept(finding);
            assertThat(finding.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> verb.accept(finding))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                    .returns(STEP_NOT_ALLOWED, Problem::type);
            assertThat(finding.status()).isEqualTo(from);
        }
    }

    static Stream<Arguments> everyVerbInEveryStatus() {
        return Arrays.stream(FindingStatus.values())
                .flatMap(from -> Stream.of(
                        verb(
                                from,
                                FindingStatus.CONFIRMED,
                                f -> assertThat(from == FindingStatus.ORDERED ? f.released() : f.confirm(CONFIRMED_ON))
                                        .isNotNull()),
                        verb(
                                from,
                                FindingStatus.ORDERED,
                                f -> assertThat(from == FindingStatus.SOLVED ? f.reopened() : f.ordered())
                                        .isNotNull()),
                        verb(
                                from,
                                FindingStatus.SOLVED,
                                f -> assertThat(f.solved(false)).isNotNull()),
                        verb(
                                from,
                                FindingStatus.WITHDRAWN,
                                f -> assertThat(f.withdraw("重复")).isNotNull())));
    }

    private static Arguments verb(FindingStatus from, FindingStatus to, Consumer<Finding> verb) {
        return Arguments.of(from, to, verb);
    }

    @Test
    void confirmingTellsTheEventAndTheState() {
        var finding = SampleFindings.recorded(Severity.GRAVE);

        var told = finding.confirm(CONFIRMED_ON);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst())
                .asInstanceOf(InstanceOfAssertFactories.type(FindingConfirmed.class))
                .returns(2026, FindingConfirmed::year)
                .returns(FOUND_ON, FindingConfirmed::foundOn)
                .returns(Severity.GRAVE, FindingConfirmed::severity)
                .returns(FindingOutcome.OPEN, FindingConfirmed::status);
        assertThat(told.getLast()).isInstanceOf(FindingState.class);
    }

    @Test
    void whatWasNeverConfirmedIsWithdrawnInSilence() {
        assertThat(SampleFindings.recorded().withdraw("重复")).isEmpty();
    }

    @Test
    void whatWasConfirmedIsWithdrawnInPublic() {
        assertThat(SampleFindings.confirmed().withdraw("核实有误"))
                .satisfiesExactly(
                        event -> assertThat(event).isInstanceOf(FindingWithdrawn.class),
                        state -> assertThat(((FindingState) state).status()).isEqualTo(FindingOutcome.WITHDRAWN));
    }

    @ParameterizedTest
    @CsvSource({"false, CLOSED_ON_TIME", "true, CLOSED_LATE"})
    void aSolvedFindingCountsAsItsOrderEnded(boolean late, FindingOutcome outcome) {
        assertThat(SampleFindings.in(FindingStatus.ORDERED).solved(late).status())
                .isEqualTo(outcome);
    }

    @Test
    void aReboundMakesItOpenAgain() {
        assertThat(SampleFindings.in(FindingStatus.SOLVED).reopened().status()).isEqualTo(FindingOutcome.OPEN);
    }

    @Test
    void theUnitSeesItFromItsConfirmationOn() {
        var finding = SampleFindings.recorded();
        var unit = finding.unitId();
        assertThat(finding.isVisibleTo(unit)).isFalse();

        assertThat(finding.confirm(CONFIRMED_ON)).isNotEmpty();
        assertThat(finding.isVisibleTo(unit)).isTrue();
        assertThat(finding.isVisibleTo(UUID.randomUUID())).isFalse();

        assertThat(finding.withdraw("核实有误")).isNotEmpty();
        assertThat(finding.isVisibleTo(unit)).isTrue();
    }

    @Test
    void itBelongsToTheYearInWhichItWasFound() {
        var finding = SampleFindings.recorded();

        finding.correct(new Particulars(LocalDate.parse("2025-12-31"), "处罚决定未公示", null, Severity.SLIGHT));

        assertThat(finding.year()).isEqualTo(2025);
    }

    @Test
    void aConfirmedFindingIsNotCorrectedInPlace() {
        var particulars = new Particulars(FOUND_ON, "另一个题目", null, Severity.SLIGHT);

        assertThatThrownBy(() -> SampleFindings.confirmed().correct(particulars))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(STEP_NOT_ALLOWED, Problem::type);
    }
}
