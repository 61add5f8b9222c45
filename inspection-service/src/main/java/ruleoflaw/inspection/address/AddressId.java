package ruleoflaw.inspection.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an address of a circular. */
@Embeddable
public record AddressId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AddressId {}

    public static AddressId next() {
        return new AddressId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AddressId fromString(String text) {
        return new AddressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
