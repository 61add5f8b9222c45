package ruleoflaw.publicity.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an item of the casebook. */
@Embeddable
public record CasebookItemId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CasebookItemId {}

    public static CasebookItemId next() {
        return new CasebookItemId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static CasebookItemId fromString(String text) {
        return new CasebookItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
