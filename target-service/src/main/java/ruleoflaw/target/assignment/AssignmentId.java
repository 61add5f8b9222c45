package ruleoflaw.target.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an assignment. */
@Embeddable
public record AssignmentId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AssignmentId {}

    static AssignmentId next() {
        return new AssignmentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AssignmentId fromString(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
