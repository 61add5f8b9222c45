package ruleoflaw.assessment.datacheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a unit's check of its data. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record DataCheckId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DataCheckId {}

    static DataCheckId next() {
        return new DataCheckId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static DataCheckId fromString(String text) {
        return new DataCheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
