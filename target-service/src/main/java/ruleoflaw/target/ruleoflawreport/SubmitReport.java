package ruleoflaw.target.ruleoflawreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What the principal leader reports on the duty as first responsible person; of the person only the post.
 *
 * @param year the year reported on
 */
record SubmitReport(
        @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 100) String post,
        @NotBlank @Size(max = 8000) String duties,
        @NotBlank @Size(max = 4000) String shortcomings,
        @NotBlank @Size(max = 4000) String nextYear,
        @Size(max = 20) List<@NotNull UUID> fileIds) {
    SubmitReport {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
