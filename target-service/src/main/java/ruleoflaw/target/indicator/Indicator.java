package ruleoflaw.target.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A line of one edition; never changed, a new edition is imported beside it. */
@Entity
class Indicator {
    @Id
    private UUID id;

    private UUID systemId;

    @Embedded
    private IndicatorEntry entry;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    Indicator(IndicatorSystemId system, IndicatorEntry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.systemId = system.value();
        this.entry = entry;
    }

    UUID systemId() {
        return systemId;
    }

    IndicatorEntry entry() {
        return entry;
    }
}
