package ruleoflaw.target.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which posts answer for these assignments; said once for as many as it holds for. */
record SettleResponsibility(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> assignmentIds,
        @Valid @NotNull Slots slots) {}
