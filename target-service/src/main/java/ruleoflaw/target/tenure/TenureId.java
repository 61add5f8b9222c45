package ruleoflaw.target.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a person's time on a post. */
@Embeddable
public record TenureId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public TenureId {}

    static TenureId next() {
        return new TenureId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static TenureId fromString(String text) {
        return new TenureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
