package ruleoflaw.target.breakdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is to do how much of which target. */
record Breakdown(@NotEmpty @Size(max = 5000) List<@Valid @NotNull BreakdownLine> lines) {}
