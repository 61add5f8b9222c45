package ruleoflaw.inspection.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a planned visit to another day or place. */
record MoveVisit(
        @NotNull LocalDate on, @Nullable @Size(max = 200) String place) {}
