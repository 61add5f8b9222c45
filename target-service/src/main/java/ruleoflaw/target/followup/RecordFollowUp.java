package ruleoflaw.target.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a decision was looked at again.
 *
 * @param adjustment what is to be changed about the decision, when something is
 */
record RecordFollowUp(
        @NotNull FollowUpKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String result,
        @Nullable @Size(max = 2000) String adjustment,
        @Size(max = 50) List<@NotNull UUID> fileIds) {
    RecordFollowUp {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
