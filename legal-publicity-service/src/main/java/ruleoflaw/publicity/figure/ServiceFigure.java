package ruleoflaw.publicity.figure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One figure of public legal services in one quarter, such as calls to 12348. */
@Entity
class ServiceFigure {
    @Id
    private UUID id;

    private int year;
    private int quarter;
    private String item;
    private int amount;
    private String source;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected ServiceFigure() {}

    @SuppressWarnings("NullAway.Init")
    ServiceFigure(ServiceLine line, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = line.year();
        this.quarter = line.quarter();
        this.item = line.item();
        take(line, now);
    }

    final void take(ServiceLine line, Instant now) {
        this.amount = line.amount();
        this.source = line.source();
        this.importedAt = now;
    }

    boolean differsFrom(ServiceLine line) {
        return amount != line.amount() || !source.equals(line.source());
    }
}
