package ruleoflaw.inspection.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import ruleoflaw.inspection.issuing.IssueOrder;

/** Hands a problem to the unit that can solve it, with an order of its own. */
record TransferOrder(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Valid IssueOrder order) {}
