package ruleoflaw.publicity.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a school. */
@Embeddable
public record SchoolId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SchoolId {}

    public static SchoolId next() {
        return new SchoolId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static SchoolId fromString(String text) {
        return new SchoolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
