package ruleoflaw.assessment.pilotstandard;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import ruleoflaw.chassis.http.Versioned;

/** One edition of an indicator system. How many items it has follows from the table, not from any published count. */
@Entity
public class PilotStandard implements Versioned {
    @EmbeddedId
    private PilotStandardId id;

    @Version
    private long version;

    private String code;
    private String edition;
    private String name;
    private int items;

    @SuppressWarnings("NullAway.Init")
    protected PilotStandard() {}

    PilotStandard(Heading heading, int items) {
        this.id = PilotStandardId.next();
        this.code = heading.code();
        this.edition = heading.edition();
        this.name = heading.name();
        this.items = items;
    }

    /** What the sender says of a table as a whole. */
    record Heading(String code, String edition, String name) {}

    public PilotStandardId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    PilotStandardView view() {
        return new PilotStandardView(id, version, code, edition, name, items);
    }
}
