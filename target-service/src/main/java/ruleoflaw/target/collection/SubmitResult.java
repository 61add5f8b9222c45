package ruleoflaw.target.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What a unit hands in. Its figures are not asked for: they are known. */
record SubmitResult(
        @NotBlank @Size(max = 10_000) String results,
        @NotBlank @Size(max = 10_000) String problems,
        @NotBlank @Size(max = 10_000) String experience,
        @Size(max = 50) List<@NotNull UUID> fileIds) {

    SubmitResult {
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
