package ruleoflaw.target.subassignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a piece of work inside a unit. */
@Embeddable
public record SubAssignmentId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SubAssignmentId {}

    static SubAssignmentId next() {
        return new SubAssignmentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static SubAssignmentId fromString(String text) {
        return new SubAssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
