package ruleoflaw.assessment.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an accountability case. */
@Embeddable
public record AccountabilityId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AccountabilityId {}

    static AccountabilityId next() {
        return new AccountabilityId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AccountabilityId fromString(String text) {
        return new AccountabilityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
