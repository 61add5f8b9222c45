package ruleoflaw.inspection.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores a file, line by line.
 *
 * @param reason why an earlier score is corrected; needed then, and only then
 */
record ScoreFile(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ItemScore> items,

        @Nullable @Size(max = 500) String reason) {}
