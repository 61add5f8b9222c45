package ruleoflaw.inspection.round.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Says that somebody of the team stays away from a unit. */
public record DeclareRecusal(
        @NotBlank @Size(max = 200) String person,
        @NotNull UUID unitId,
        @NotBlank @Size(max = 500) String reason) {}
