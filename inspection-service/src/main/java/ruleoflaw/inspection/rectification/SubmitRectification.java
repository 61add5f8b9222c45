package ruleoflaw.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the unit says it has done, with the files that prove it. */
record SubmitRectification(
        @NotBlank @Size(max = 4000) String measures,
        @Size(max = 50) List<@NotNull UUID> fileIds) {
    SubmitRectification(String measures, @Nullable List<UUID> fileIds) {
        this.measures = measures;
        this.fileIds = fileIds == null ? List.of() : fileIds;
    }
}
