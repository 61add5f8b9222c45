package ruleoflaw.publicity.modelvillage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.publicity.division.Villages;

/**
 * A naming as its paper says it.
 *
 * @param namedBy the organ of the centre, province or city that named it
 * @param documentNumber of that paper; without it nothing is published
 */
record NameModelVillage(
        @NotNull UUID unitId,
        @NotNull @Pattern(regexp = Villages.CODE) String village,
        @NotNull Level level,
        @NotBlank @Size(max = 200) String namedBy,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate namedOn) {}
