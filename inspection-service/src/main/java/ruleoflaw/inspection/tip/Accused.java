package ruleoflaw.inspection.tip;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Against which unit a tip speaks; apart from the tip, because it is erased one day. */
@Entity
public class Accused {
    @Id
    private UUID tipId;

    private UUID unitId;

    @SuppressWarnings("NullAway.Init")
    protected Accused() {}

    Accused(TipId tip, UUID unitId) {
        this.tipId = tip.value();
        this.unitId = unitId;
    }

    UUID unitId() {
        return unitId;
    }
}
