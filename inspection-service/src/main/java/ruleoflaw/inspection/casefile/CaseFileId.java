package ruleoflaw.inspection.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a case file under review. */
@Embeddable
public record CaseFileId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CaseFileId {}

    public static CaseFileId next() {
        return new CaseFileId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CaseFileId fromString(String text) {
        return new CaseFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
