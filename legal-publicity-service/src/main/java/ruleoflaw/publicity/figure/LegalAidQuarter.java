package ruleoflaw.publicity.figure;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import ruleoflaw.chassis.http.Versioned;

/** The legal aid of one quarter. */
@Entity
class LegalAidQuarter implements Versioned {
    @EmbeddedId
    private LegalAidQuarterId id;

    @Version
    private long version;

    private int year;
    private int quarter;
    private int applications;
    private int decided;
    private int decidedInTime;
    private int assigned;
    private int assignedInTime;
    private int recipients;
    private String source;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidQuarter() {}

    @SuppressWarnings("NullAway.Init")
    LegalAidQuarter(LegalAidFigures figures, Instant now) {
        this.id = LegalAidQuarterId.next();
        this.year = figures.year();
        this.quarter = figures.quarter();
        take(figures, now);
    }

    final void take(LegalAidFigures figures, Instant now) {
        this.applications = figures.applications();
        this.decided = figures.decided();
        this.decidedInTime = figures.decidedInTime();
        this.assigned = figures.assigned();
        this.assignedInTime = figures.assignedInTime();
        this.recipients = figures.recipients();
        this.source = figures.source();
        this.importedAt = now;
    }

    boolean differsFrom(LegalAidFigures figures) {
        return !figures.equals(figures());
    }

    private LegalAidFigures figures() {
        return new LegalAidFigures(
                year, quarter, applications, decided, decidedInTime, assigned, assignedInTime, recipients, source);
    }

    LegalAidView view() {
        return new LegalAidView(
                id,
                version,
                figures(),
                Figures.rate(decidedInTime, decided),
                Figures.rate(assignedInTime, assigned),
                importedAt);
    }

    @Override
    public long version() {
        return version;
    }
}
