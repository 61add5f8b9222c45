package ruleoflaw.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a scheme. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record SchemeId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SchemeId {}

    static SchemeId next() {
        return new SchemeId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static SchemeId fromString(String text) {
        return new SchemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
