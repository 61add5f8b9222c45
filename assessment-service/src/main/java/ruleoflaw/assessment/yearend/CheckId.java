package ruleoflaw.assessment.yearend;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a year-end check. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record CheckId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CheckId {}

    static CheckId next() {
        return new CheckId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static CheckId fromString(String text) {
        return new CheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
