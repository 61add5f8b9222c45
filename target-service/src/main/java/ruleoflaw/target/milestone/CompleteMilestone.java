package ruleoflaw.target.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What was delivered. */
record CompleteMilestone(
        @NotBlank @Size(max = 2000) String result,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    CompleteMilestone {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
