package ruleoflaw.inspection.annualplan.item;

import static ruleoflaw.inspection.PlanProblem.ITEM_OR_REASON;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan wants to know of a round: it names its item, or says why it is held outside the plan. */
public record PlannedRound(
        int year,
        RoundKind kind,
        LegalBasis legalBasis,
        LocalDate from,
        LocalDate to,
        @Nullable UUID planItemId,
        @Nullable String outsidePlanReason) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 when it does both */
    public void mustNotContradictItself() {
        if (planItemId != null && givesReason()) {
            throw ITEM_OR_REASON.because().at("/outsidePlanReason");
        }
    }

    public boolean givesReason() {
        return outsidePlanReason != null && !outsidePlanReason.isBlank();
    }
}
