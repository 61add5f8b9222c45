package ruleoflaw.target.unitcode;

import static ruleoflaw.target.OrganisationProblem.CODE_CHANGE_MISDATED;
import static ruleoflaw.target.OrganisationProblem.CODE_UNCHANGED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code a unit had for some time.
 *
 * <p>A unit's first code has no first day: it held before anybody wrote it down here.
 */
@Entity
class UnitCode {
    @Id
    private UUID id;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    private String code;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected UnitCode() {}

    UnitCode(UUID unitId, CodeKind kind, String code, @Nullable LocalDate validFrom) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.kind = kind;
        this.code = code;
        this.validFrom = validFrom;
    }

    /** Another code holds from that day on; the day is after this one began. */
    UnitCode followedBy(String next, LocalDate from) {
        if (code.equals(next)) {
            throw CODE_UNCHANGED.because(code).at("/code");
        }
        if (validFrom != null && !from.isAfter(validFrom)) {
            throw CODE_CHANGE_MISDATED.because(validFrom).at("/validFrom");
        }
        validTo = from.minusDays(1);
        return new UnitCode(unitId, kind, next, from);
    }

    boolean is(String other) {
        return code.equals(other);
    }

    UnitCodeView view() {
        return new UnitCodeView(id, unitId, kind, code, validFrom, validTo);
    }
}
