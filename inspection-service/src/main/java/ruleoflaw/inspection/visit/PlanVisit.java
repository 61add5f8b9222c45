package ruleoflaw.inspection.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a visit to a unit.
 *
 * @param team who may know of it while it is sealed, besides the office; absent: every inspector
 */
public record PlanVisit(
        @NotNull UUID unitId,
        @NotNull VisitMode mode,
        @NotNull LocalDate on,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 200) String> team) {
    /** The same visit, made by these. */
    public PlanVisit by(List<String> people) {
        return new PlanVisit(unitId, mode, on, place, people);
    }
}
