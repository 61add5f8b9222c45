package ruleoflaw.target.subassignment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part as the unit gives it.
 *
 * @param divisionCode 12 digits, when a village or community takes it
 * @param weight how much of the whole it is; the parts of a whole sum to exactly 100
 */
record Part(
        @NotNull Receiver receiver,
        @NotBlank @Size(max = 100) String receiverName,
        @Nullable @Pattern(regexp = "\\d{12}") String divisionCode,
        @NotBlank @Size(max = 200) String title,

        @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @NotNull LocalDate due) {}
