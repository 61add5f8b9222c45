package ruleoflaw.target.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.annualtarget.TargetDescription;

/** What shall be changed, and why. */
record ProposeAmendment(
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Change> changes) {
    /**
     * One target as it shall stand.
     *
     * @param targetId the target that changes; absent when a new one is added
     */
    record Change(@Nullable UUID targetId, @Valid @NotNull TargetDescription target) {}
}
