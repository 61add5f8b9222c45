package ruleoflaw.assessment.selfassessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param lines what the unit says, at most one for each leaf of the scheme in force */
record SubmitSelfAssessment(
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 4000) String summary,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull SelfLine> lines,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
