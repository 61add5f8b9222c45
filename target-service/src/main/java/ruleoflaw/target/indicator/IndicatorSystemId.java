package ruleoflaw.target.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an edition of an indicator system. */
@Embeddable
public record IndicatorSystemId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public IndicatorSystemId {}

    static IndicatorSystemId next() {
        return new IndicatorSystemId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static IndicatorSystemId fromString(String text) {
        return new IndicatorSystemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
