package ruleoflaw.target.adviser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a legal adviser. */
@Embeddable
public record AdviserId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AdviserId {}

    static AdviserId next() {
        return new AdviserId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AdviserId fromString(String text) {
        return new AdviserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
