package ruleoflaw.target.sourcedocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a source document. */
@Embeddable
public record SourceDocumentId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SourceDocumentId {}

    static SourceDocumentId next() {
        return new SourceDocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static SourceDocumentId fromString(String text) {
        return new SourceDocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
