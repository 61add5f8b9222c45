package ruleoflaw.inspection.draw;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Repeats a draw from what was published. */
record RepeatDraw(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String seed,
        @NotNull @Size(min = 1, max = 5000) List<@NotBlank @Size(max = 300) String> pool,
        @Min(1) int count) {}
