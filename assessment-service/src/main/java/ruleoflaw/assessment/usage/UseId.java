package ruleoflaw.assessment.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a use of results. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record UseId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public UseId {}

    static UseId next() {
        return new UseId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static UseId fromString(String text) {
        return new UseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
