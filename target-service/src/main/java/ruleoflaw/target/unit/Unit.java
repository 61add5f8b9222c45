package ruleoflaw.target.unit;

import static ruleoflaw.target.OrganisationProblem.DIVISION_CODE_INVALID;
import static ruleoflaw.target.TargetProblem.UNIT_ABOLISHED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A township, subdistrict, department or other organ that answers for work of its own. */
@Entity
@CheckReturnValue
public class Unit implements Versioned {
    @EmbeddedId
    private UnitId id;

    @Version
    private long version;

    @Embedded
    private CreditCode creditCode;

    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_group")
    private UnitGroup group;

    private @Nullable String divisionCode;
    private @Nullable LocalDate abolishedOn;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(CreditCode creditCode, UnitDescription description) {
        this.id = UnitId.next();
        this.creditCode = creditCode;
        describe(description);
    }

    UnitState revise(UnitDescription description) {
        mustBeActive();
        describe(description);
        return state();
    }

    /** The unit ceases to exist, for example by merger; its records stay. */
    UnitState abolish(LocalDate on) {
        mustBeActive();
        abolishedOn = on;
        return state();
    }

    /** Another credit code holds from now on; the earlier ones stay on record. */
    public UnitState recode(CreditCode better) {
        mustBeActive();
        creditCode = better;
        return state();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when it is no division code */
    public UnitState relocate(String better) {
        mustBeActive();
        if (!better.matches("\\d{12}")) {
            throw DIVISION_CODE_INVALID.because().at("/code");
        }
        divisionCode = better;
        return state();
    }

    UnitDescribed described(LocalDate on) {
        return new UnitDescribed(id.value(), creditCode.value(), divisionCode, on);
    }

    private void describe(UnitDescription description) {
        this.name = description.name();
        this.shortName = description.shortName();
        this.type = description.type();
        this.group = description.group();
        this.divisionCode = description.divisionCode();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when it is abolished */
    public void mustBeActive() {
        if (abolishedOn != null) {
            throw UNIT_ABOLISHED.because(name);
        }
    }

    UnitState state() {
        return new UnitState(
                id.value(), name, shortName, creditCode.value(), type, group, divisionCode, abolishedOn == null);
    }

    UnitDescription description() {
        return new UnitDescription(name, shortName, type, group, divisionCode);
    }

    UnitView view() {
        return new UnitView(
                id, version, name, shortName, creditCode, type, group, divisionCode, abolishedOn == null, abolishedOn);
    }

    public UnitId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public UnitGroup group() {
        return group;
    }

    public boolean isActive() {
        return abolishedOn == null;
    }
}
