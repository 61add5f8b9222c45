package ruleoflaw.inspection.focus;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** Where the office looks first, why, and for how long; it ends by its last day. */
@Entity
class RiskFocus implements Versioned {
    @EmbeddedId
    private FocusId id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private FocusKind kind;

    private String name;
    private String reason;

    @Enumerated(EnumType.STRING)
    private FocusSource source;

    private int weight;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected RiskFocus() {}

    RiskFocus(DescribeFocus request) {
        this.id = FocusId.next();
        describe(request);
    }

    void correct(DescribeFocus request) {
        describe(request);
    }

    private void describe(DescribeFocus request) {
        request.mustBeSound();
        this.unitId = request.unitId();
        this.kind = request.kind();
        this.name = request.name();
        this.reason = request.reason();
        this.source = request.source();
        this.weight = request.weight();
        this.startsOn = request.from();
        this.endsOn = request.to();
    }

    FocusView view() {
        return new FocusView(id, version, unitId, kind, name, reason, source, weight, startsOn, endsOn);
    }

    @Override
    public long version() {
        return version;
    }
}
