package ruleoflaw.publicity.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;
import ruleoflaw.publicity.plan.PlannedActivityId;

/**
 * What a unit reports of an activity, at first or corrected.
 *
 * @param plannedActivityId the promise it keeps; absent when it goes beyond the plan
 * @param outcome what came of it; required, where a photograph never is
 * @param fileIds whatever shows it, received earlier at {@code /v1/files}
 */
record ReportActivity(
        @Nullable PlannedActivityId plannedActivityId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Code String kind,
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> places,
        @Nullable @Size(max = 200) String placeName,
        @NotEmpty @Size(max = 50) List<@NotNull @Code String> laws,
        @NotEmpty @Size(max = 20) List<@NotNull @Code String> audience,
        @Min(1) @Max(10_000_000) int headcount,
        @NotBlank @Size(max = 2000) String outcome,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds.stream().distinct().toList();
    }

    @Nullable
    UUID planned() {
        return plannedActivityId == null ? null : plannedActivityId.value();
    }
}
