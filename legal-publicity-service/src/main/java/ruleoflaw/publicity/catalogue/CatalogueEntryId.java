package ruleoflaw.publicity.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an entry of a catalogue. */
@Embeddable
public record CatalogueEntryId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CatalogueEntryId {}

    public static CatalogueEntryId next() {
        return new CatalogueEntryId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static CatalogueEntryId fromString(String text) {
        return new CatalogueEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
