package ruleoflaw.publicity.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a study requirement. */
@Embeddable
public record StudyRequirementId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public StudyRequirementId {}

    public static StudyRequirementId next() {
        return new StudyRequirementId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static StudyRequirementId fromString(String text) {
        return new StudyRequirementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
