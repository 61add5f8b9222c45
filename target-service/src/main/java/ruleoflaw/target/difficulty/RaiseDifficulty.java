package ruleoflaw.target.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way, and what the office is asked to do about it. */
record RaiseDifficulty(
        @Nullable UUID assignmentId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @NotBlank @Size(max = 2000) String request) {}
