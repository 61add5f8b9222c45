package ruleoflaw.target.staff;

import static ruleoflaw.target.RegisterProblem.OFFICER_HAS_LEFT;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A person with enforcement power in a unit, and the certificate; stays inside the office and the unit. */
@Entity
class Officer implements Versioned {
    @EmbeddedId
    private OfficerId id;

    @Version
    private long version;

    private UUID unitId;
    private String name;
    private String post;
    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate certifiedOn;
    private @Nullable LocalDate certificateValidUntil;

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    Officer(UUID unitId, RegisterOfficer request) {
        this.id = OfficerId.next();
        this.unitId = unitId;
        describe(request);
    }

    void revise(RegisterOfficer request) {
        mustBeHere();
        describe(request);
    }

    void leave(LocalDate on) {
        mustBeHere();
        leftOn = on;
    }

    private void describe(RegisterOfficer request) {
        name = request.name();
        post = request.post();
        joinedOn = request.joinedOn();
        certificateNumber = request.certificateNumber();
        certifiedOn = request.certifiedOn();
        certificateValidUntil = request.certificateValidUntil();
    }

    private void mustBeHere() {
        if (leftOn != null) {
            throw OFFICER_HAS_LEFT.because(leftOn);
        }
    }

    OfficerView view() {
        return new OfficerView(
                id,
                version,
                unitId,
                name,
                post,
                joinedOn,
                leftOn,
                certificateNumber,
                certifiedOn,
                certificateValidUntil);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
