package ruleoflaw.assessment.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a unit's figure of a survey. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record FigureId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public FigureId {}

    static FigureId next() {
        return new FigureId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static FigureId fromString(String text) {
        return new FigureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
