package ruleoflaw.assessment.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an entry of a ledger. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record EntryId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public EntryId {}

    static EntryId next() {
        return new EntryId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static EntryId fromString(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
