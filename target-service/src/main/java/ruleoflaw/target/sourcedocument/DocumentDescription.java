package ruleoflaw.target.sourcedocument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes down about a paper.
 *
 * @param parentId the paper it carries out
 * @param fromYear first and last year of a plan over years; absent when it has none
 */
record DocumentDescription(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 100) String issuer,
        @NotNull Level level,
        @NotNull LocalDate issuedOn,
        @Nullable UUID parentId,
        @Nullable @Min(1949) @Max(2999) Integer fromYear,
        @Nullable @Min(1949) @Max(2999) Integer toYear) {}
