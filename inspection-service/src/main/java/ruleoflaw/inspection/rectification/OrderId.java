package ruleoflaw.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a rectification order. */
@Embeddable
public record OrderId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public OrderId {}

    public static OrderId next() {
        return new OrderId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static OrderId fromString(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
