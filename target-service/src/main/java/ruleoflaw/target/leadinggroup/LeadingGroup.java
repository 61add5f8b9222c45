package ruleoflaw.target.leadinggroup;

import static ruleoflaw.target.OrganisationProblem.VALIDITY_REVERSED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.unit.UnitId;

/** The group that leads a unit's rule-of-law work. */
@Entity
@CheckReturnValue
class LeadingGroup implements Versioned {
    @EmbeddedId
    private LeadingGroupId id;

    @Version
    private long version;

    private UUID unitId;
    private String name;
    private String documentTitle;
    private String documentNumber;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UUID headTenureId;
    private List<UUID> memberTenureIds;
    private LocalDate updatedOn;

    @SuppressWarnings("NullAway.Init")
    protected LeadingGroup() {}

    @SuppressWarnings("NullAway.Init")
    LeadingGroup(UnitId unit, GroupDescription description, LocalDate on) {
        this.id = LeadingGroupId.next();
        this.unitId = unit.value();
        describe(description, on);
    }

    LeadingGroupUpdated laidDown() {
        return updated(true, updatedOn);
    }

    LeadingGroupUpdated renew(GroupDescription description, LocalDate on) {
        describe(description, on);
        return updated(true, on);
    }

    /** Its head has left the post; the group stands, but has nobody to lead it. */
    LeadingGroupUpdated loseHead(LocalDate on) {
        return updated(false, on);
    }

    private void describe(GroupDescription description, LocalDate on) {
        if (description.validTo().isBefore(description.validFrom())) {
            throw VALIDITY_REVERSED.because().at("/validTo");
        }
        name = description.name();
        documentTitle = description.documentTitle();
        documentNumber = description.documentNumber();
        validFrom = description.validFrom();
        validTo = description.validTo();
        headTenureId = description.headTenureId();
        memberTenureIds = description.memberTenureIds();
        updatedOn = on;
    }

    private LeadingGroupUpdated updated(boolean headed, LocalDate on) {
        var inForce = !on.isBefore(validFrom) && !on.isAfter(validTo);
        return new LeadingGroupUpdated(
                id.value(),
                unitId,
                on.getYear(),
                documentNumber,
                validFrom,
                validTo,
                headed && inForce,
                memberTenureIds.size(),
                on);
    }

    LeadingGroupView view(boolean headed, LocalDate today) {
        return new LeadingGroupView(
                id,
                version,
                unitId,
                name,
                documentTitle,
                documentNumber,
                validFrom,
                validTo,
                headTenureId,
                List.copyOf(memberTenureIds),
                updatedOn,
                updated(headed, today).current());
    }

    UUID unitId() {
        return unitId;
    }

    UUID headTenureId() {
        return headTenureId;
    }

    @Override
    public long version() {
        return version;
    }
}
