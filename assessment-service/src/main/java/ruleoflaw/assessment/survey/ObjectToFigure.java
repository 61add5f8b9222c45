package ruleoflaw.assessment.survey;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param claimed the percentage the unit holds to be right, if it can name one */
record ObjectToFigure(
        @NotBlank @Size(max = 1000) String reason,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal claimed,

        @Nullable @Size(max = 20) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
