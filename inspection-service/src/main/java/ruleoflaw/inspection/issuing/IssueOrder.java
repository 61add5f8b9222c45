package ruleoflaw.inspection.issuing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;

/**
 * Asks for an order.
 *
 * @param days how long the unit gets; absent: what is usual for the severity
 * @param dayUnit how they are counted; absent: the usual way
 * @param planDays within how many days the unit says how it will do it; absent: as is usual, or not at all
 */
public record IssueOrder(
        @NotBlank @Size(max = 2000) String demand,
        @Nullable @Min(1) @Max(730) Integer days,
        @Nullable DayUnit dayUnit,
        @Nullable @Min(1) @Max(90) Integer planDays) {}
