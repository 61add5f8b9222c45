package ruleoflaw.target.candidate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a candidate target. */
@Embeddable
public record CandidateId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CandidateId {}

    static CandidateId next() {
        return new CandidateId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CandidateId fromString(String text) {
        return new CandidateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
