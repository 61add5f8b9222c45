package ruleoflaw.target.lawsuit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrative lawsuit that ended; nothing of it but its number and how it ended.
 *
 * @param unitId whose it is; a unit may leave it out, another system may not
 * @param externalId the sender's own number: the same one twice is the same lawsuit
 */
record RecordLawsuit(
        @Nullable UUID unitId,
        @Nullable @Size(max = 100) String externalId,
        @NotBlank @Size(max = 100) String caseNumber,
        @NotBlank @Size(max = 100) String court,
        @NotNull LocalDate concludedOn,
        @NotNull LawsuitOutcome outcome) {}
