package ruleoflaw.publicity.unit;

import static ruleoflaw.publicity.PublicityProblem.UNIT_ABOLISHED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our own small copy of a unit; it only ever moves forward. */
@Entity
class KnownUnit {
    @Id
    private UUID id;

    /** The {@code aggregateversion} of the news it holds. */
    private long seen;

    private String name;
    private String uscc;
    private String unitGroup;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected KnownUnit() {}

    KnownUnit(UUID id, UnitNews news, long version) {
        this.id = id;
        this.seen = version;
        take(news);
    }

    /** Takes over the news, unless something newer is known already. */
    void learn(UnitNews news, long version) {
        if (version > seen) {
            seen = version;
            take(news);
        }
    }

    private void take(UnitNews news) {
        this.name = news.name();
        this.uscc = news.uscc();
        this.unitGroup = news.group();
        this.active = news.active();
    }

    void mustBeActive() {
        if (!active) {
            throw UNIT_ABOLISHED.because(name).at("/unitId");
        }
    }

    UUID id() {
        return id;
    }
}
