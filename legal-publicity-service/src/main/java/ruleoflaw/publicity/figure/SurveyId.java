package ruleoflaw.publicity.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a survey. */
@Embeddable
public record SurveyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SurveyId {}

    public static SurveyId next() {
        return new SurveyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static SurveyId fromString(String text) {
        return new SurveyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
