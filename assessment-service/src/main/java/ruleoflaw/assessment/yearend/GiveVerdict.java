package ruleoflaw.assessment.yearend;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param note what was found; required when the point fails */
record GiveVerdict(
        @NotNull Boolean passed,
        @Nullable @Size(min = 1, max = 1000) String note,
        @Nullable @Size(max = 20) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
