package ruleoflaw.publicity.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a study session. */
@Embeddable
public record StudySessionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public StudySessionId {}

    public static StudySessionId next() {
        return new StudySessionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static StudySessionId fromString(String text) {
        return new StudySessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
