package ruleoflaw.inspection.annualplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ruleoflaw.inspection.annualplan.item.DraftItem;

/**
 * Changes an approved plan.
 *
 * @param items everything that is planned from now on; what stays keeps its id
 */
record AmendPlan(
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 60) String document,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid DraftItem> items) {}
