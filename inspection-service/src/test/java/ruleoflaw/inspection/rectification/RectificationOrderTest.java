package ruleoflaw.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionProblem.SELF_VERIFICATION;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.InspectionProblem.SUPERIOR_VERIFICATION;
import static ruleoflaw.inspection.finding.SampleFindings.FINDER;
import static ruleoflaw.inspection.rectification.Orders.DONE;
import static ruleoflaw.inspection.rectification.Orders.LAST_DAY;
import static ruleoflaw.inspection.rectification.Orders.UNIT_CLERK;
import static ruleoflaw.inspection.rectification.Orders.VERIFIER;
import static ruleoflaw.inspection.rectification.Orders.until;
import static ruleoflaw.inspection.rectification.Orders.verifier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.finding.FindingOutcome;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderAccepted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderIssued;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderReopened;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderState;

/** An order runs from its issue to an acceptance by somebody else, and comes back when the problem does. */
class RectificationOrderTest {
    private static final LocalDate LATER = LAST_DAY.plusDays(90);
    private static final Set<RectificationStatus> CLOSED =
            EnumSet.of(RectificationStatus.ACCEPTED, RectificationStatus.SUSTAINED);

    @ParameterizedTest
    @CsvSource({
        "ISSUED, ACKNOWLEDGED WITHDRAWN TRANSFERRED",
        "ACKNOWLEDGED, PLAN_SUBMITTED SUBMITTED SUSPENDED WITHDRAWN TRANSFERRED",
        "PLAN_SUBMITTED, PLAN_RETURNED RECTIFYING",
        "PLAN_RETURNED, PLAN_SUBMITTED SUSPENDED WITHDRAWN TRANSFERRED",
        "RECTIFYING, SUBMITTED SUSPENDED WITHDRAWN TRANSFERRED",
        "SUBMITTED, RETURNED ACCEPTED",
        "RETURNED, SUBMITTED SUSPENDED WITHDRAWN TRANSFERRED",
        "ACCEPTED, SUSTAINED REOPENED",
        "SUSTAINED, REOPENED",
        "REOPENED, PLAN_SUBMITTED SUBMITTED SUSPENDED WITHDRAWN TRANSFERRED",
        "SUSPENDED, ACKNOWLEDGED PLAN_RETURNED RECTIFYING RETURNED REOPENED WITHDRAWN TRANSFERRED",
        "TRANSFERRED, ''",
        "WITHDRAWN, ''",
    })
    void onlyTheseStepsAreAllowed(RectificationStatus from, String allowed) {
        var names = from.next().stream().map(Enum::name).toList();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryStatus")
    void aVerbIsRefusedWhereItsStepIsNotAllowed(RectificationStatus from, Verb verb) {
        var order = Orders.in(from);

        if (from.next().contains(verb.to)) {
            assertThat(verb.act.apply(order)).last().isEqualTo(stateOf(order, verb.to));
            assertThat(order.view().status()).isEqualTo(verb.to);
        } else {
            assertThatThrownBy(() -> verb.act.apply(order))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                    .returns(STEP_NOT_ALLOWED, Problem::type);
            assertThat(order.view().status()).isEqualTo(from);
        }
    }

    /** Every verb and where it leads. */
    enum Verb {
        ACKNOWLEDGE(RectificationStatus.ACKNOWLEDGED, RectificationOrder::acknowledge),
        SUBMIT(RectificationStatus.SUBMITTED, order -> order.submit(DONE, UNIT_CLERK, LAST_DAY)),
        RETURN(RectificationStatus.RETURNED, order -> order.sendBack("证据不足")),
        PLAN(RectificationStatus.PLAN_SUBMITTED, order -> order.submitPlan(Orders.PLAN, LAST_DAY)),
        RETURN_PLAN(RectificationStatus.PLAN_RETURNED, order -> order.returnPlan("没有时限")),
        ACCEPT_PLAN(RectificationStatus.RECTIFYING, RectificationOrder::acceptPlan),
        ACCEPT(RectificationStatus.ACCEPTED, order -> order.accept(verifier(VERIFIER), LAST_DAY)),
        SUSTAIN(RectificationStatus.SUSTAINED, order -> order.sustain(LAST_DAY)),
        REOPEN(RectificationStatus.REOPENED, order -> order.reopen("反弹", until(LATER), LAST_DAY)),
        SUSPEND(RectificationStatus.SUSPENDED, order -> order.suspend("汛期停工")),
        TRANSFER(RectificationStatus.TRANSFERRED, order -> order.transfer(UUID.randomUUID(), "职责已划转")),
        WITHDRAW(RectificationStatus.WITHDRAWN, order -> order.withdraw("重复下达"));

        private final RectificationStatus to;
        private final Function<RectificationOrder, List<RectificationEvent>> act;

        Verb(RectificationStatus to, Function<RectificationOrder, List<RectificationEvent>> act) {
            this.to = to;
            this.act = act;
        }
    }

    static Stream<Arguments> everyVerbInEveryStatus() {
        return Arrays.stream(RectificationStatus.values())
                .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
    }

    private static OrderState stateOf(RectificationOrder order, RectificationStatus status) {
        var view = order.view();
        var last = status == RectificationStatus.REOPENED || view.lookedBackOn() != null && view.late() == null
                ? LATER
                : LAST_DAY;
        return new OrderState(
                view.id().value(),
                view.findingId(),
                view.unitId(),
                2026,
                last,
                last,
                OrderPhase.of(status),
                CLOSED.contains(status) ? Boolean.FALSE : null,
                status);
    }

    @Test
    void issuingTellsTheDeadlineAndItsRule() {
        assertThat(Orders.issued().issued())
                .first()
                .asInstanceOf(InstanceOfAssertFactories.type(OrderIssued.class))
                .returns(LAST_DAY, OrderIssued::due)
                .returns("整改期限:一般问题30日", OrderIssued::rule)
                .returns(FindingOutcome.OPEN, OrderIssued::findingStatus);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-21, false, CLOSED_ON_TIME",
        "2026-08-19, false, CLOSED_ON_TIME",
        "2026-08-20, true, CLOSED_LATE",
    })
    void lateIsJudgedFromTheDayOfTheAcceptedSubmission(LocalDate submitted, boolean late, FindingOutcome outcome) {
        var order = Orders.submittedOn(submitted);

        var event = accepted(order);

        assertThat(event.late()).isEqualTo(late);
        assertThat(event.findingStatus()).isEqualTo(outcome);
        assertThat(event.submittedOn()).isEqualTo(submitted);
    }

    @Test
    void aReturnedSubmissionDoesNotCountOnlyTheLastOneDoes() {
        var order = Orders.submittedOn(LAST_DAY);
        assertThat(order.sendBack("证据不足")).isNotEmpty();
        assertThat(order.submit(DONE, UNIT_CLERK, LAST_DAY.plusDays(1))).isNotEmpty();

        assertThat(accepted(order).late()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {UNIT_CLERK, FINDER})
    void neitherWhoSubmittedNorWhoFoundItMayAccept(String somebody) {
        refusesAcceptance(verifier(somebody), SELF_VERIFICATION);
    }

    @Test
    void nobodyAboveTheFinderMayAccept() {
        refusesAcceptance(verifier("chief"), SUPERIOR_VERIFICATION);
    }

    @Test
    void nobodyOfTheUnitMayAcceptInWhateverRole() {
        var order = Orders.submittedOn(LAST_DAY);
        var ofTheUnit = new Verifier(VERIFIER, Optional.of(order.unitId()), FINDER, Set.of());

        assertThatThrownBy(() -> assertThat(order.accept(ofTheUnit, LAST_DAY)).isEmpty())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(SELF_VERIFICATION, Problem::type);
    }

    private static void refusesAcceptance(Verifier verifier, InspectionProblem refusal) {
        var order = Orders.submittedOn(LAST_DAY);

        assertThatThrownBy(() -> assertThat(order.accept(verifier, LAST_DAY)).isEmpty())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type);
    }

    @Test
    void whereAPlanIsWantedNothingIsReportedBeforeIt() {
        var order = Orders.withPlan();

        assertThatThrownBy(() ->
                        assertThat(order.submit(DONE, UNIT_CLERK, LAST_DAY)).isEmpty())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.PLAN_REQUIRED, Problem::type);

        assertThat(order.submitPlan(Orders.PLAN, LAST_DAY)).isNotEmpty();
        assertThat(order.acceptPlan()).isNotEmpty();
        assertThat(order.submit(DONE, UNIT_CLERK, LAST_DAY)).isNotEmpty();
    }

    @Test
    void whatIsDoneWithinAnApprovedExtensionIsDoneInTime() {
        var order = Orders.in(RectificationStatus.ACKNOWLEDGED);
        assertThat(order.extend(until(LATER))).isNotEmpty();
        assertThat(order.submit(DONE, UNIT_CLERK, LATER)).isNotEmpty();

        assertThat(accepted(order)).returns(false, OrderAccepted::late);
    }

    @ParameterizedTest
    @EnumSource(
            value = RectificationStatus.class,
            names = {"SUBMITTED", "ACCEPTED", "SUSTAINED", "SUSPENDED", "TRANSFERRED", "WITHDRAWN"})
    void whereNoDeadlineRunsNoneIsExtended(RectificationStatus status) {
        var order = Orders.in(status);

        assertThatThrownBy(() -> assertThat(order.extend(until(LATER))).isEmpty())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.NOT_WITH_UNIT, Problem::type);
    }

    @Test
    void aSuspensionEndsWhereItBegan() {
        var order = Orders.in(RectificationStatus.SUSPENDED);

        assertThat(order.resume(until(LATER))).isNotEmpty();

        assertThat(order.view()).returns(RectificationStatus.RECTIFYING, OrderView::status);
        assertThat(order.view().due()).isEqualTo(LATER);
    }

    @Test
    void aReboundOpensTheProblemAgain() {
        var order = Orders.accepted();

        assertThat(order.reopen("反弹", until(LATER), LAST_DAY))
                .element(1)
                .asInstanceOf(InstanceOfAssertFactories.type(OrderReopened.class))
                .returns(FindingOutcome.OPEN, OrderReopened::findingStatus)
                .returns(LATER, OrderReopened::lastDay);

        assertThat(order.view().late()).isNull();
        assertThat(order.view().acceptedOn()).isNull();
    }

    @Test
    void whatIsClosedAfterAReboundNeverCountsAsClosedInTime() {
        var order = Orders.in(RectificationStatus.REOPENED);
        assertThat(order.submit(DONE, UNIT_CLERK, LAST_DAY)).isNotEmpty();

        var event = accepted(order);

        assertThat(event.late()).isFalse();
        assertThat(event.findingStatus()).isEqualTo(FindingOutcome.CLOSED_LATE);
    }

    @ParameterizedTest
    @EnumSource(RectificationStatus.class)
    void lateIsSaidOnlyOfAnAcceptedOrder(RectificationStatus status) {
        var late = Orders.in(status).view().late();

        assertThat(late != null).isEqualTo(CLOSED.contains(status));
    }

    private static OrderAccepted accepted(RectificationOrder order) {
        return (OrderAccepted)
                order.accept(verifier(VERIFIER), LAST_DAY.plusDays(10)).getFirst();
    }
}
