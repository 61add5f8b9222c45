package ruleoflaw.inspection.line;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** That one person reports to another; persons are the subjects of their tokens, never names. */
@Entity
class ReportingLine implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private String person;
    private String superior;

    @SuppressWarnings("NullAway.Init")
    protected ReportingLine() {}

    ReportingLine(String person, String superior) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.superior = superior;
    }

    String superior() {
        return superior;
    }

    LineView view() {
        return new LineView(id, version, person, superior);
    }

    @Override
    public long version() {
        return version;
    }
}
