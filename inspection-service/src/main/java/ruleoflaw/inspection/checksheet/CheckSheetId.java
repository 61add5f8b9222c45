package ruleoflaw.inspection.checksheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a check sheet, made on the inspector's own device. */
@Embeddable
public record CheckSheetId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CheckSheetId {}

    public static CheckSheetId next() {
        return new CheckSheetId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CheckSheetId fromString(String text) {
        return new CheckSheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
