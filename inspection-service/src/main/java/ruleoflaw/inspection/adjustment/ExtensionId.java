package ruleoflaw.inspection.adjustment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an asked extension. */
@Embeddable
public record ExtensionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ExtensionId {}

    public static ExtensionId next() {
        return new ExtensionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ExtensionId fromString(String text) {
        return new ExtensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
