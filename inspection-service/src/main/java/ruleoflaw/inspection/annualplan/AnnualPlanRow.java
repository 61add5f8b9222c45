package ruleoflaw.inspection.annualplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;

/** An annual plan in a list. */
record AnnualPlanRow(
        AnnualPlanId id,
        int year,
        String title,
        PlanIssuer issuer,
        String issuerName,
        AnnualPlanStatus status,
        @Nullable String documentNumber,
        @Nullable LocalDate approvedOn) {}
