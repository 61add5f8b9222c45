package ruleoflaw.assessment.fact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.IncomingEvent;

/**
 * What one event said about one item of a measure.
 *
 * <p>It is never changed; the only thing that happens to it is that a newer fact of the same item takes its place.
 */
@Entity
public class Fact {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    private UUID id;

    private UUID unitId;
    private String measure;
    private int year;
    private String item;

    @Convert(converter = AttributesColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private SortedMap<String, String> attributes;

    private LocalDate occurredOn;
    private Instant occurredAt;
    private UUID eventId;
    private String eventType;
    private UUID subject;
    private long eventVersion;
    private @Nullable String evidence;

    @Convert(converter = FilesColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<EvidenceFile> files;

    private boolean retracted;
    private @Nullable UUID supersededBy;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    Fact(Reading reading, IncomingEvent event) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = reading.unitId();
        this.measure = reading.measure();
        this.year = reading.year();
        this.item = reading.item();
        this.attributes = reading.attributes();
        this.occurredAt = event.time().truncatedTo(ChronoUnit.MICROS);
        this.occurredOn = LocalDate.ofInstant(occurredAt, ZONE);
        this.eventId = event.id();
        this.eventType = event.type();
        this.subject = event.subject();
        this.eventVersion = event.version();
        this.evidence = reading.evidence();
        this.files = reading.files();
        this.retracted = reading.retracted();
    }

    /** Another fact stands in its place; its own id lets it stand again. */
    void yieldTo(Fact standing) {
        supersededBy = standing.id.equals(id) ? null : standing.id;
    }

    public boolean stands() {
        return supersededBy == null;
    }

    /** Whether its subject took back what it had said of the item: then it says nothing. */
    public boolean retracted() {
        return retracted;
    }

    /** Where the evidence is named, in the words of the service that told it. */
    public @Nullable String evidence() {
        return evidence;
    }

    /** The files that prove it, in the service that told it. */
    public List<EvidenceFile> files() {
        return files;
    }

    UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    public String measure() {
        return measure;
    }

    public String item() {
        return item;
    }

    public SortedMap<String, String> attributes() {
        return attributes;
    }

    public UUID eventId() {
        return eventId;
    }

    UUID subject() {
        return subject;
    }

    long eventVersion() {
        return eventVersion;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    FactView view() {
        return new FactView(
                id,
                unitId,
                measure,
                year,
                item,
                attributes,
                occurredOn,
                eventId,
                eventType,
                eventVersion,
                evidence,
                files,
                retracted,
                supersededBy);
    }
}
