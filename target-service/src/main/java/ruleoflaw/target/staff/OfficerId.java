package ruleoflaw.target.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an enforcement officer on the register. */
@Embeddable
public record OfficerId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public OfficerId {}

    static OfficerId next() {
        return new OfficerId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static OfficerId fromString(String text) {
        return new OfficerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
