package ruleoflaw.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.InspectionProblem.VISIT_DOES_NOT_FIT;
import static ruleoflaw.inspection.InspectionProblem.VISIT_STILL_SEALED;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.visit.VisitEvent.VisitAnnounced;
import ruleoflaw.inspection.visit.VisitEvent.VisitCancelled;
import ruleoflaw.inspection.visit.VisitEvent.VisitClosed;
import ruleoflaw.inspection.visit.VisitEvent.VisitMoved;

/** A visit is planned, then closed or cancelled; an unannounced one is sealed until it is closed. */
class VisitTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-06");
    private static final LocalDate NEXT_DAY = LocalDate.parse("2026-07-07");
    private static final UUID UNIT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, false", "PLANNED, CLOSED, true", "PLANNED, CANCELLED, true",
        "CLOSED, PLANNED, false", "CLOSED, CLOSED, false", "CLOSED, CANCELLED, false",
        "CANCELLED, PLANNED, false", "CANCELLED, CLOSED, false", "CANCELLED, CANCELLED, false",
    })
    void onlyTheseStepsAreAllowed(VisitStatus from, VisitStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void anOpenVisitTellsEveryStep() {
        var visit = planned(VisitMode.OPEN);

        assertThat(visit.announce()).first().isInstanceOf(VisitAnnounced.class);
        assertThat(visit.move(new MoveVisit(NEXT_DAY, null)))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.type(VisitMoved.class))
                .returns(NEXT_DAY, VisitMoved::on);
        assertThat(visit.close(NEXT_DAY)).first().isInstanceOf(VisitClosed.class);
        assertThat(planned(VisitMode.OPEN).cancel("台风")).first().isInstanceOf(VisitCancelled.class);
    }

    @Test
    void anUnannouncedVisitTellsNothingBeforeItIsClosed() {
        var visit = planned(VisitMode.UNANNOUNCED);

        assertThat(visit.announce()).isEmpty();
        assertThat(visit.move(new MoveVisit(NEXT_DAY, null))).isEmpty();
        assertThat(planned(VisitMode.UNANNOUNCED).cancel("泄密")).isEmpty();
        assertThat(visit.close(NEXT_DAY))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(VisitClosed.class))
                .returns(VisitMode.UNANNOUNCED, VisitClosed::mode)
                .returns(NEXT_DAY, VisitClosed::closedOn);
    }

    @Test
    void theUnitMaySeeAnUnannouncedVisitOnlyWhenItIsClosed() {
        var visit = planned(VisitMode.UNANNOUNCED);
        assertThat(visit.isVisibleTo(UNIT)).isFalse();
        assertThatThrownBy(visit::mustBeDisclosed)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(VISIT_STILL_SEALED, Problem::type);

        assertThat(visit.close(DAY)).isNotEmpty();

        assertThat(visit.isVisibleTo(UNIT)).isTrue();
        visit.mustBeDisclosed();
    }

    @Test
    void aCancelledUnannouncedVisitStaysSealed() {
        var visit = planned(VisitMode.UNANNOUNCED);

        assertThat(visit.cancel("另行安排")).isEmpty();

        assertThat(visit.isVisibleTo(UNIT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(VisitMode.class)
    void noOtherUnitEverSeesIt(VisitMode mode) {
        var visit = planned(mode);

        assertThat(visit.close(DAY)).isNotEmpty();

        assertThat(visit.isVisibleTo(UUID.randomUUID())).isFalse();
    }

    @Test
    void aClosedVisitIsNotMoved() {
        var visit = planned(VisitMode.OPEN);
        assertThat(visit.close(DAY)).isNotEmpty();

        assertThatThrownBy(() ->
                        assertThat(visit.move(new MoveVisit(NEXT_DAY, null))).isEmpty())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(STEP_NOT_ALLOWED, Problem::type);
    }

    @Test
    void nothingIsFoundAtAnotherUnitOrAtACancelledVisit() {
        var visit = planned(VisitMode.OPEN);
        visit.mustHaveInspected(UNIT);
        assertThatThrownBy(() -> visit.mustHaveInspected(UUID.randomUUID()))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(VISIT_DOES_NOT_FIT, Problem::type);

        assertThat(visit.cancel("台风")).isNotEmpty();

        assertThatThrownBy(() -> visit.mustHaveInspected(UNIT)).isInstanceOf(Problem.class);
    }

    private static Visit planned(VisitMode mode) {
        return new Visit(UUID.randomUUID(), new PlanVisit(UNIT, mode, DAY, "政务大厅", null));
    }
}
