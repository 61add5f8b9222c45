package ruleoflaw.assessment.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes an entry; what it is worth says the scheme.
 *
 * @param kind as the scheme's ledger names it
 * @param legalBasis the rule that lets it count
 * @param documentNumber of the paper it rests on; a paper is used once for a unit
 * @param factId the designation, finding or other record it speaks of; used once at all
 */
record ProposeEntry(
        @NotNull UUID unitId,
        @Min(2000) @Max(2100) int year,
        @NotNull Side side,
        @NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}") String kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String legalBasis,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotBlank @Size(max = 200) String issuer,
        @NotNull LocalDate issuedOn,
        @Nullable UUID factId,
        @Nullable @Size(max = 20) List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }
}
