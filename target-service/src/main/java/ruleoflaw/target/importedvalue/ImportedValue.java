package ruleoflaw.target.importedvalue;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.RecordSource;

/** What another county system says of a unit; nobody here types over it, a unit may object. */
@Entity
@CheckReturnValue
public class ImportedValue implements Versioned {
    @EmbeddedId
    private ImportedValueId id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RecordSource source;

    private String sentBy;
    private String externalId;
    private int year;
    private String code;
    private String title;

    @Column(name = "amount")
    private BigDecimal value;

    private String valueUnit;
    private LocalDate asOf;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportedValue() {}

    ImportedValue(SendValue sent, String sentBy, Instant at) {
        this.id = ImportedValueId.next();
        this.source = RecordSource.PLATFORM;
        this.sentBy = sentBy;
        this.unitId = sent.unitId();
        this.externalId = sent.externalId();
        describe(sent, at);
    }

    /** The same value sent again; what it was before is in the audit trail. */
    ValueEvent.Received receive(SendValue sent, Instant at) {
        describe(sent, at);
        return new ValueEvent.Received(id.value(), unitId, year, code, value, valueUnit, source.name(), asOf);
    }

    private void describe(SendValue sent, Instant at) {
        year = sent.year();
        code = sent.code();
        title = sent.title();
        value = sent.value();
        valueUnit = sent.valueUnit();
        asOf = sent.asOf();
        receivedAt = at;
    }

    ValueView view() {
        return new ValueView(
                id, version, unitId, year, code, title, value, valueUnit, asOf, source, sentBy, externalId, receivedAt);
    }

    /** What its source says, in one word, for those who object to it. */
    public String value() {
        return value.stripTrailingZeros().toPlainString();
    }

    public UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
