package ruleoflaw.inspection.annualplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ruleoflaw.inspection.annualplan.item.DraftItem;
import ruleoflaw.inspection.annualplan.item.PlanIssuer;

/** What the office writes down of a year's plan, at first or corrected. */
record DraftAnnualPlan(
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 100) String title,
        @NotNull PlanIssuer issuer,
        @NotBlank @Size(max = 100) String issuerName,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid DraftItem> items) {}
