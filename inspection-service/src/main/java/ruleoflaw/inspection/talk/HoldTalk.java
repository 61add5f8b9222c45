package ruleoflaw.inspection.talk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ruleoflaw.chassis.time.DayUnit;

/**
 * The record of a talk that was held today.
 *
 * @param participants who took part, by post
 * @param demand what must follow, within so many days
 */
record HoldTalk(
        @NotBlank @Size(max = 10000) String minutes,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 100) String> participants,
        @NotBlank @Size(max = 2000) String demand,
        @Min(1) @Max(365) int days,
        @NotNull DayUnit dayUnit) {}
