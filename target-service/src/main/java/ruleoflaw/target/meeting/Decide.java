package ruleoflaw.target.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and who does it by when.
 *
 * @param targetId the target whose assignments get this as an extra line; without it the tasks stand alone
 * @param unitIds who does it; with a target and nobody named, everyone who has an open assignment of it
 */
record Decide(
        @NotBlank @Size(max = 2000) String text,
        @NotNull LocalDate due,
        @Nullable UUID targetId,
        @Size(max = 200) List<@NotNull UUID> unitIds) {
    Decide {
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
    }
}
