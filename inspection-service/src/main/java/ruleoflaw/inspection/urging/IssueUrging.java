package ruleoflaw.inspection.urging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;

/**
 * Asks for an urging order.
 *
 * @param days how long the unit has to reply
 * @param escalationId the step of the ladder that it takes; absent when the office urges of its own accord
 */
record IssueUrging(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String demand,
        @Min(1) @Max(365) int days,
        @NotNull DayUnit dayUnit,
        @Nullable UUID escalationId) {}
