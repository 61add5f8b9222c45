package ruleoflaw.publicity.venue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.division.Villages;

/**
 * What a unit says of its venue.
 *
 * @param village the 12-digit code of the village it stands in, if any
 */
record DescribeVenue(
        @NotBlank @Size(max = 200) String name,
        @NotNull VenueType type,
        @NotBlank @Size(max = 200) String place,
        @Nullable @Pattern(regexp = Villages.CODE) String village,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6)
        BigDecimal longitude) {}
