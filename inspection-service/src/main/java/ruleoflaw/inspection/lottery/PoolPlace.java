package ruleoflaw.inspection.lottery;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A place of a unit that may be visited unannounced. */
@Embeddable
record PoolPlace(
        @NotNull UUID unitId, @NotBlank @Size(max = 200) String place) {
    /** How it stands in the published pool. */
    String entry(String unitName) {
        return unitName + "·" + place;
    }
}
