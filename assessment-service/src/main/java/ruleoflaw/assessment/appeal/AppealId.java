package ruleoflaw.assessment.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an appeal. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record AppealId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AppealId {}

    static AppealId next() {
        return new AppealId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static AppealId fromString(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
