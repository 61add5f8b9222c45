package ruleoflaw.target.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a normative document. */
@Embeddable
public record DocumentId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DocumentId {}

    static DocumentId next() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static DocumentId fromString(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
