package ruleoflaw.inspection.annualplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Approves a plan.
 *
 * @param documentNumber the number under which it was issued
 * @param filingNumber 备案号: under which it was filed with whoever keeps the frequency of inspections down
 */
record ApprovePlan(
        @NotBlank @Size(max = 60) String documentNumber,
        @NotBlank @Size(max = 60) String filingNumber) {}
