package ruleoflaw.target.lawsuit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a concluded lawsuit. */
@Embeddable
public record LawsuitId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public LawsuitId {}

    static LawsuitId next() {
        return new LawsuitId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static LawsuitId fromString(String text) {
        return new LawsuitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
