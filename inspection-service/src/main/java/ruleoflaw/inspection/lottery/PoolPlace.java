package ruleoflaw.inspection.lottery;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import ruleoflaw.inspection.draw.Draw;

/** A place of a unit that may be visited unannounced. */
@Embeddable
record PoolPlace(
        @NotNull UUID unitId,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^×]*")
        String place) {
    /** How it stands in the published pool, with its lots when it has more than one. */
    String entry(String unitName, int lots) {
        return Draw.weighted(unitName + "·" + place, lots);
    }
}
