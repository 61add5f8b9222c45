package ruleoflaw.publicity.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody of a court, procuratorate, police or justice organ who becomes a school's legal vice-principal. */
record AppointVicePrincipal(
        @NotBlank @Size(max = 60) String name,
        @NotNull VicePrincipal.Organ organ,
        @Min(1940) @Max(2100) int birthYear,
        @NotNull LocalDate appointedOn) {}
