package ruleoflaw.publicity.exam;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of somebody's attempt at an exam. */
@Embeddable
public record AttemptId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AttemptId {}

    public static AttemptId next() {
        return new AttemptId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static AttemptId fromString(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
