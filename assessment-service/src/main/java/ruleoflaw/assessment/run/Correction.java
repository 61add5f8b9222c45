package ruleoflaw.assessment.run;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes one leaf of one unit from the facts that stand now; nothing else of the frozen results moves.
 *
 * @param cause what the correction rests on
 */
public record Correction(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 50) String leaf,
        @NotBlank @Size(max = 500) String cause) {}
