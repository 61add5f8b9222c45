package ruleoflaw.target.indicator;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import ruleoflaw.chassis.http.Versioned;

/** One edition of an indicator system; results of earlier years stay under the edition they were made with. */
@Entity
class IndicatorSystem implements Versioned {
    @EmbeddedId
    private IndicatorSystemId id;

    @Version
    private long version;

    private String code;
    private String edition;
    private String name;
    private int indicatorCount;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorSystem() {}

    IndicatorSystem(Edition edition, int indicatorCount) {
        this.id = IndicatorSystemId.next();
        this.code = edition.code();
        this.edition = edition.edition();
        this.name = edition.name();
        this.indicatorCount = indicatorCount;
    }

    IndicatorSystemView view() {
        return new IndicatorSystemView(id, version, code, edition, name, indicatorCount);
    }

    IndicatorSystemId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
