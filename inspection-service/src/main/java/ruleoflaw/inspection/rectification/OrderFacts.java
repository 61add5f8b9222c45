package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.finding.FindingOutcome;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderAccepted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderAcknowledged;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderExtended;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderIssued;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderLookedBack;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderPlanAccepted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderPlanReturned;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderPlanSubmitted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderReopened;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderResumed;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderReturned;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderState;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderSubmitted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderSuspended;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderTransferred;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderWithdrawn;

/** Words what happened to an order; each event names the order, its finding, unit and year. */
record OrderFacts(UUID id, UUID findingId, UUID unitId, int year) {
    OrderIssued issued(Deadline by) {
        return new OrderIssued(
                id, findingId, unitId, year, by.due(), by.lastDay(), by.dayUnit(), by.rule(), FindingOutcome.OPEN);
    }

    OrderAcknowledged acknowledged() {
        return new OrderAcknowledged(id, findingId, unitId, year);
    }

    OrderPlanSubmitted planSubmitted(LocalDate on) {
        return new OrderPlanSubmitted(id, findingId, unitId, year, on);
    }

    OrderPlanReturned planReturned() {
        return new OrderPlanReturned(id, findingId, unitId, year);
    }

    OrderPlanAccepted planAccepted() {
        return new OrderPlanAccepted(id, findingId, unitId, year);
    }

    OrderSubmitted submitted(LocalDate on) {
        return new OrderSubmitted(id, findingId, unitId, year, on, null);
    }

    OrderReturned returned() {
        return new OrderReturned(id, findingId, unitId, year);
    }

    OrderAccepted accepted(LocalDate submittedOn, boolean late, FindingOutcome outcome) {
        return new OrderAccepted(id, findingId, unitId, year, submittedOn, late, outcome, null);
    }

    OrderLookedBack lookedBack(LookBackOutcome outcome, LocalDate on) {
        return new OrderLookedBack(id, findingId, unitId, year, outcome, on);
    }

    OrderReopened reopened(Deadline by) {
        return new OrderReopened(id, findingId, unitId, year, FindingOutcome.OPEN, by.due(), by.lastDay());
    }

    OrderExtended extended(Deadline by) {
        return new OrderExtended(id, findingId, unitId, year, by.due(), by.lastDay(), by.rule());
    }

    OrderSuspended suspended() {
        return new OrderSuspended(id, findingId, unitId, year);
    }

    OrderResumed resumed(Deadline by) {
        return new OrderResumed(id, findingId, unitId, year, by.due(), by.lastDay(), by.rule());
    }

    OrderTransferred transferred(UUID toUnitId) {
        return new OrderTransferred(id, findingId, unitId, year, toUnitId);
    }

    OrderWithdrawn withdrawn() {
        return new OrderWithdrawn(id, findingId, unitId, year, FindingOutcome.OPEN);
    }

    OrderState state(Deadline by, RectificationStatus status, @Nullable Boolean late) {
        return new OrderState(id, findingId, unitId, year, by.due(), by.lastDay(), OrderPhase.of(status), late, status);
    }
}
