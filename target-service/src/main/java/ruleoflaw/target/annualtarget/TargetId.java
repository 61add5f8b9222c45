package ruleoflaw.target.annualtarget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a county target. */
@Embeddable
public record TargetId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public TargetId {}

    static TargetId next() {
        return new TargetId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static TargetId fromString(String text) {
        return new TargetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
