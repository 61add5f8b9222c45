package ruleoflaw.target.importedvalue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an imported value. */
@Embeddable
public record ImportedValueId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ImportedValueId {}

    static ImportedValueId next() {
        return new ImportedValueId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ImportedValueId fromString(String text) {
        return new ImportedValueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
