package ruleoflaw.inspection.filereview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** One line of a score sheet: what is looked at, and for how many points at most. */
@Embeddable
public record SheetItem(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String title,

        @NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) @Column(name = "points")
        BigDecimal points) {}
