package ruleoflaw.target.milestone;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step as the unit plans it.
 *
 * @param weight how much of the assignment's work it is; the sum is free, progress is its share
 * @param deliverable what will be there when it is done
 */
public record NewMilestone(
        @NotNull UUID assignmentId,
        @NotBlank @Size(max = 200) String title,

        @NotNull @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal weight,

        @NotNull LocalDate due,
        @NotBlank @Size(max = 500) String deliverable) {}
