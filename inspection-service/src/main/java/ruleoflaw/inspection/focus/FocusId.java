package ruleoflaw.inspection.focus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a risk focus. */
@Embeddable
public record FocusId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public FocusId {}

    public static FocusId next() {
        return new FocusId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static FocusId fromString(String text) {
        return new FocusId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
