package ruleoflaw.inspection.annualplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an annual plan. */
@Embeddable
public record AnnualPlanId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AnnualPlanId {}

    public static AnnualPlanId next() {
        return new AnnualPlanId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AnnualPlanId fromString(String text) {
        return new AnnualPlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
