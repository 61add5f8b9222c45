package ruleoflaw.target.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Until when, and why. */
record RequestExtension(
        @NotNull LocalDate due,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    RequestExtension {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
