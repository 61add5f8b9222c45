package ruleoflaw.inspection.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a visit. */
@Embeddable
public record VisitId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public VisitId {}

    public static VisitId next() {
        return new VisitId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static VisitId fromString(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
