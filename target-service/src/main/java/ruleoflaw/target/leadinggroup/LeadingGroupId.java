package ruleoflaw.target.leadinggroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a leading group. */
@Embeddable
public record LeadingGroupId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public LeadingGroupId {}

    static LeadingGroupId next() {
        return new LeadingGroupId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static LeadingGroupId fromString(String text) {
        return new LeadingGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
