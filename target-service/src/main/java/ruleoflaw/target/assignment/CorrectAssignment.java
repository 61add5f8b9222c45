package ruleoflaw.target.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office got wrong when it issued the assignment, and why it is changed now. */
record CorrectAssignment(
        @NotNull LocalDate due,
        @Nullable UUID leadUnitId,
        @Size(max = 100) List<@NotNull UUID> assistingUnitIds,
        @NotBlank @Size(max = 1000) String reason) {
    CorrectAssignment {
        assistingUnitIds = assistingUnitIds == null ? List.of() : List.copyOf(assistingUnitIds);
    }

    Cooperation cooperation() {
        return new Cooperation(leadUnitId, assistingUnitIds);
    }

    List<UUID> unitIds() {
        return cooperation().unitIds();
    }
}
