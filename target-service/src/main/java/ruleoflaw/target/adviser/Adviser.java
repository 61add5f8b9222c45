package ruleoflaw.target.adviser;

import static ruleoflaw.target.RegisterProblem.ADVISER_NOT_APPOINTED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** A legal adviser of a unit, for as long as the appointment holds; the person stays inside. */
@Entity
class Adviser implements Versioned {
    @EmbeddedId
    private AdviserId id;

    @Version
    private long version;

    private UUID unitId;
    private String name;

    @Enumerated(EnumType.STRING)
    private AdviserKind kind;

    private String organisation;
    private String document;
    private LocalDate appointedFrom;
    private LocalDate appointedUntil;

    @SuppressWarnings("NullAway.Init")
    protected Adviser() {}

    Adviser(UUID unitId, AppointAdviser request) {
        this.id = AdviserId.next();
        this.unitId = unitId;
        this.name = request.name();
        this.kind = request.kind();
        this.organisation = request.organisation();
        this.document = request.document();
        this.appointedFrom = request.from();
        this.appointedUntil = request.until();
    }

    void end(LocalDate on) {
        mustBeAppointedOn(on);
        appointedUntil = on;
    }

    void mustBeAppointedOn(LocalDate day) {
        if (day.isBefore(appointedFrom) || day.isAfter(appointedUntil)) {
            throw ADVISER_NOT_APPOINTED.because(day).at("/on");
        }
    }

    AdviserView view() {
        return new AdviserView(id, version, unitId, name, kind, organisation, document, appointedFrom, appointedUntil);
    }

    AdviserId id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
