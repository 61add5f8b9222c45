package ruleoflaw.target.importedvalue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value that another system measured, such as the days an approval takes on the government platform.
 *
 * @param code by which the two systems know what was measured
 * @param externalId the sender's own number: the same one twice is the same value, revised
 */
record SendValue(
        @NotNull UUID unitId,
        @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull BigDecimal value,
        @NotBlank @Size(max = 20) String valueUnit,
        @NotNull LocalDate asOf,
        @NotBlank @Size(max = 100) String externalId) {}
