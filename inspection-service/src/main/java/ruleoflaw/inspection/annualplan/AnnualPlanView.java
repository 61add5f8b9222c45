package ruleoflaw.inspection.annualplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.annualplan.item.HeldRounds.HeldRound;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;
import ruleoflaw.inspection.annualplan.item.PlanItem;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/** An annual plan as callers see it: what was planned, and what was held of it. */
record AnnualPlanView(
        AnnualPlanId id,
        long version,
        int year,
        String title,
        PlanIssuer issuer,
        String issuerName,
        AnnualPlanStatus status,
        @Nullable String documentNumber,
        @Nullable String filingNumber,
        @Nullable LocalDate approvedOn,
        int planned,
        long held,
        List<PlannedItem> items,
        List<PlanAmendment> amendments)
        implements Identified, Versioned {

    /** How far a planned item has come. */
    enum PlanProgress {
        NOT_HELD,
        RUNNING,
        HELD
    }

    /** One planned inspection with the rounds held under it. */
    record PlannedItem(
            UUID id,
            RoundKind kind,
            @Nullable String theme,
            LegalBasis legalBasis,
            @Nullable String designation,
            LocalDate from,
            LocalDate to,
            List<String> groups,
            PlanProgress progress,
            List<HeldRound> rounds) {

        static PlannedItem of(PlanItem item, List<HeldRound> all) {
            var rounds = all.stream()
                    .filter(round -> round.itemId().equals(item.itemId()))
                    .toList();
            return new PlannedItem(
                    item.itemId(),
                    item.kind(),
                    item.theme(),
                    item.legalBasis(),
                    item.designation(),
                    item.startsOn(),
                    item.endsOn(),
                    item.unitGroups(),
                    progressOf(rounds),
                    rounds);
        }

        private static PlanProgress progressOf(List<HeldRound> rounds) {
            if (rounds.isEmpty()) {
                return PlanProgress.NOT_HELD;
            }
            return rounds.stream().allMatch(HeldRound::closed) ? PlanProgress.HELD : PlanProgress.RUNNING;
        }
    }

    /** One change of the approved plan. */
    record PlanAmendment(String reason, String document, LocalDate on) {}
}
