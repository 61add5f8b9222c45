package ruleoflaw.inspection.lottery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a draw of unannounced visits. */
@Embeddable
public record SealedDrawId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public SealedDrawId {}

    public static SealedDrawId next() {
        return new SealedDrawId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static SealedDrawId fromString(String text) {
        return new SealedDrawId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
