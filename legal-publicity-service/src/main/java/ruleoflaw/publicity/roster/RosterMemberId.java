package ruleoflaw.publicity.roster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an entry of the rule-of-law roster. */
@Embeddable
public record RosterMemberId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public RosterMemberId {}

    public static RosterMemberId next() {
        return new RosterMemberId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static RosterMemberId fromString(String text) {
        return new RosterMemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
