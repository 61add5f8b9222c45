package ruleoflaw.publicity.requirement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import ruleoflaw.chassis.http.Versioned;

/**
 * The hours one kind of person must study a year, from a year on until a later line says otherwise.
 *
 * <p>Which numbers hold is local rule, so they are imported and never written in code.
 */
@Entity
class StudyRequirement implements Versioned {
    @EmbeddedId
    private StudyRequirementId id;

    @Version
    private long version;

    private int fromYear;
    private String kind;
    private String kindName;
    private BigDecimal hours;
    private String basis;

    @SuppressWarnings("NullAway.Init")
    protected StudyRequirement() {}

    @SuppressWarnings("NullAway.Init")
    StudyRequirement(RequirementLine line) {
        this.id = StudyRequirementId.next();
        this.fromYear = line.fromYear();
        this.kind = line.kind();
        take(line);
    }

    final void take(RequirementLine line) {
        this.kindName = line.kindName();
        this.hours = line.hours();
        this.basis = line.basis();
    }

    boolean differsFrom(RequirementLine line) {
        return !kindName.equals(line.kindName()) || hours.compareTo(line.hours()) != 0 || !basis.equals(line.basis());
    }

    RequirementView view() {
        return new RequirementView(id, version, fromYear, kind, kindName, hours, basis);
    }

    @Override
    public long version() {
        return version;
    }
}
