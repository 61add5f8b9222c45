package ruleoflaw.target.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Told inside the service, and inside the transaction, when the office wrote down what a unit is: new, or otherwise. */
public record UnitDescribed(
        UUID unitId, String uscc, @Nullable String divisionCode, LocalDate on) {}
