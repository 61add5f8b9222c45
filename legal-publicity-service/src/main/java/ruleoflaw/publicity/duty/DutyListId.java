package ruleoflaw.publicity.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a duty list. */
@Embeddable
public record DutyListId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DutyListId {}

    public static DutyListId next() {
        return new DutyListId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static DutyListId fromString(String text) {
        return new DutyListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
