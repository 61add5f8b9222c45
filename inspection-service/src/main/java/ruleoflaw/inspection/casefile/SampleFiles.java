package ruleoflaw.inspection.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of a unit into the review.
 *
 * @param pool the numbers of the cases to take from
 * @param count how many are drawn by lot; absent when all of the pool are taken for their focus
 * @param focus why these; needed when there is no draw
 */
record SampleFiles(
        @NotNull UUID unitId,
        @NotNull @Size(min = 1, max = 5000) List<@NotBlank @Size(max = 100) String> pool,
        @Nullable @Min(1) @Max(200) Integer count,
        @Nullable @Size(max = 200) String focus) {}
