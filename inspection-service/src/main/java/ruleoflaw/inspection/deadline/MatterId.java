package ruleoflaw.inspection.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a matter in the engine. */
@Embeddable
public record MatterId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public MatterId {}

    public static MatterId next() {
        return new MatterId(UuidCreator.getTimeOrderedEpoch());
    }

    /** One that does not tell the moment when it was made. */
    static MatterId timeless() {
        return new MatterId(UUID.randomUUID());
    }

    /** Used by REST for path and query parameters. */
    public static MatterId fromString(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
