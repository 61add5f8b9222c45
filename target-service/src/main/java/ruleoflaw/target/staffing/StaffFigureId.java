package ruleoflaw.target.staffing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a unit's staff figures of one year. */
@Embeddable
public record StaffFigureId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public StaffFigureId {}

    static StaffFigureId next() {
        return new StaffFigureId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static StaffFigureId fromString(String text) {
        return new StaffFigureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
