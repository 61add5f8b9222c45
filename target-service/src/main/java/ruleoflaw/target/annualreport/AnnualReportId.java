package ruleoflaw.target.annualreport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an annual report. */
@Embeddable
public record AnnualReportId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AnnualReportId {}

    static AnnualReportId next() {
        return new AnnualReportId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AnnualReportId fromString(String text) {
        return new AnnualReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
