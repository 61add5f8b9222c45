package ruleoflaw.inspection.transfer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a transfer. */
@Embeddable
public record TransferId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public TransferId {}

    public static TransferId next() {
        return new TransferId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static TransferId fromString(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
