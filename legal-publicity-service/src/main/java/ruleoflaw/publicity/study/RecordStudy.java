package ruleoflaw.publicity.study;

import static ruleoflaw.publicity.PublicityProblem.MODE_NOT_POSSIBLE;
import static ruleoflaw.publicity.PublicityProblem.STUDY_IN_FUTURE;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.publicity.Code;

/**
 * What a unit records of a study session, at first or corrected.
 *
 * @param hours the credit hours of whoever was there from beginning to end
 */
record RecordStudy(
        @NotBlank @Size(max = 200) String title,
        @NotNull StudyMode mode,
        @NotNull StudyKind kind,
        @NotNull LocalDate heldOn,

        @NotNull @DecimalMin("0.1") @DecimalMax("200") @Digits(integer = 3, fraction = 2)
        BigDecimal hours,

        @NotEmpty @Size(max = 50) List<@NotNull @Code String> laws,
        @Nullable @Size(max = 50) List<@NotNull UUID> fileIds) {
    void mustBePossible(LocalDate today) {
        if (!kind.mayBe(mode)) {
            throw MODE_NOT_POSSIBLE.because(kind, mode).at("/mode");
        }
        if (heldOn.isAfter(today)) {
            throw STUDY_IN_FUTURE.because(heldOn).at("/heldOn");
        }
    }

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds.stream().distinct().toList();
    }
}
