package ruleoflaw.assessment.usage;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Hands the county's performance system what rule of law contributes to it.
 *
 * @param weight in percent, as that system sets it for this year
 */
record ExportPerformance(
        @Min(2000) @Max(2100) int year,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal weight,

        @NotBlank @Size(max = 200) String recipient,
        @NotBlank @Size(max = 500) String purpose,
        @NotBlank @Size(max = 200) String legalGround) {}
