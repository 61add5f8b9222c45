package ruleoflaw.target.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The unit says that an imported record is wrong, what would be right, and proves it.
 *
 * @param ownValue what the unit says it is, in the words of the record: LEADER, WON, 12
 */
record RaiseObjection(
        @NotNull ObjectionKind kind,
        @NotNull UUID recordId,
        @NotBlank @Size(max = 100) String ownValue,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> fileIds) {}
