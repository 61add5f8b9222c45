package ruleoflaw.target.milestone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a milestone. */
@Embeddable
public record MilestoneId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public MilestoneId {}

    static MilestoneId next() {
        return new MilestoneId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static MilestoneId fromString(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
