package ruleoflaw.publicity.exam;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an exam. */
@Embeddable
public record ExamId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ExamId {}

    public static ExamId next() {
        return new ExamId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static ExamId fromString(String text) {
        return new ExamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
