package ruleoflaw.target.experience;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an experience item. */
@Embeddable
public record ExperienceItemId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ExperienceItemId {}

    static ExperienceItemId next() {
        return new ExperienceItemId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ExperienceItemId fromString(String text) {
        return new ExperienceItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
