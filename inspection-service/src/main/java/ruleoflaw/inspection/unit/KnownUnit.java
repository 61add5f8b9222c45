package ruleoflaw.inspection.unit;

import static ruleoflaw.inspection.InspectionProblem.UNIT_ABOLISHED;
import static ruleoflaw.inspection.InspectionProblem.UNIT_NOT_REVIEWED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;

/** Our own small copy of a unit; it only ever moves forward. */
@Entity
class KnownUnit {
    @Id
    private UUID id;

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
        this.name = news.name();
        this.uscc = news.uscc();
        this.unitGroup = news.group();
        this.active = news.active();
    }

    /** Takes over the news, unless something newer is known already. */
    void learn(UnitNews news, long version) {
        if (version > seen) {
            seen = version;
            name = news.name();
            uscc = news.uscc();
            unitGroup = news.group();
            active = news.active();
        }
    }

    void mustBeActive(String pointer) {
        if (!active) {
            throw UNIT_ABOLISHED.because(name).at(pointer);
        }
    }

    void mustBeOf(Set<String> groups) {
        if (!groups.contains(unitGroup)) {
            throw UNIT_NOT_REVIEWED.because(name).at("/unitId");
        }
    }

    String name() {
        return name;
    }
}
