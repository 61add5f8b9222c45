package ruleoflaw.inspection.talk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a talk. */
@Embeddable
public record TalkId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public TalkId {}

    public static TalkId next() {
        return new TalkId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static TalkId fromString(String text) {
        return new TalkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
