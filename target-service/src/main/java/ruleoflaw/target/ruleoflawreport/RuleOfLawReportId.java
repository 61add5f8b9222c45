package ruleoflaw.target.ruleoflawreport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a rule-of-law report. */
@Embeddable
public record RuleOfLawReportId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public RuleOfLawReportId {}

    static RuleOfLawReportId next() {
        return new RuleOfLawReportId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static RuleOfLawReportId fromString(String text) {
        return new RuleOfLawReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
