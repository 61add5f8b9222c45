package ruleoflaw.target.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The unit says that the work is done, with what proves it. */
record CompletionReport(
        @NotBlank @Size(max = 4000) String result,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    CompletionReport {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
