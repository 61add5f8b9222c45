package ruleoflaw.assessment.imported;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an imported fact. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ImportedId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ImportedId {}

    static ImportedId next() {
        return new ImportedId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static ImportedId fromString(String text) {
        return new ImportedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
