package ruleoflaw.inspection.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a visit to a unit. */
public record PlanVisit(
        @NotNull UUID unitId,
        @NotNull VisitMode mode,
        @NotNull LocalDate on,
        @Nullable @Size(max = 200) String place) {}
