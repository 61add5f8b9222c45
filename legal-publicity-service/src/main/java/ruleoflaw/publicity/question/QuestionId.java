package ruleoflaw.publicity.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a question of the bank. */
@Embeddable
public record QuestionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public QuestionId {}

    public static QuestionId next() {
        return new QuestionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static QuestionId fromString(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
