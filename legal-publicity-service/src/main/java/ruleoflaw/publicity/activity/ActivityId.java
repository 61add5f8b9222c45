package ruleoflaw.publicity.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an activity. */
@Embeddable
public record ActivityId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ActivityId {}

    public static ActivityId next() {
        return new ActivityId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static ActivityId fromString(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
