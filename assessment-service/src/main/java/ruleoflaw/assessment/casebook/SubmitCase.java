package ruleoflaw.assessment.casebook;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A case or video as a unit submits it.
 *
 * @param anonymised that no person can be recognised; without this promise nothing is taken
 * @param fileIds the video, or papers; a picture is never required
 */
record SubmitCase(
        @Min(2000) @Max(2100) int year,
        @NotNull CaseKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String summary,
        @NotBlank @Size(max = 20_000) String story,

        @AssertTrue(message = "案例不得含有可识别个人的内容 / nobody may be recognisable in a case")
        boolean anonymised,

        @Size(max = 20) List<@NotNull UUID> fileIds) {

    SubmitCase {
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
