package ruleoflaw.assessment.casebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a case of the casebook. */
@Embeddable
public record CaseId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CaseId {}

    static CaseId next() {
        return new CaseId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CaseId fromString(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
