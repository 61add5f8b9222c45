package ruleoflaw.target.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the unit is, in its own words.
 *
 * @param percent only where there is no roadmap; with one, the milestones say it
 */
record ReportProgress(
        @Nullable @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(max = 2000) String note,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    ReportProgress {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
