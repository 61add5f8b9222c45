package ruleoflaw.publicity.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a quarter of legal aid. */
@Embeddable
public record LegalAidQuarterId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public LegalAidQuarterId {}

    public static LegalAidQuarterId next() {
        return new LegalAidQuarterId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static LegalAidQuarterId fromString(String text) {
        return new LegalAidQuarterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
