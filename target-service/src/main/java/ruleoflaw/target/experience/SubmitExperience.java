package ruleoflaw.target.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What was found to work. */
record SubmitExperience(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 8000) String practice,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    SubmitExperience {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
