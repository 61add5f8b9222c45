package ruleoflaw.inspection.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the sheet got.
 *
 * @param points absent when the line does not apply to this file; then the remark says why
 */
@Embeddable
record ItemScore(
        @NotBlank @Size(max = 20) String code,

        @Nullable @DecimalMin("0") @Digits(integer = 3, fraction = 1) @Column(name = "points")
        BigDecimal points,

        @Nullable @Size(max = 500) String remark) {

    boolean applies() {
        return points != null;
    }
}
