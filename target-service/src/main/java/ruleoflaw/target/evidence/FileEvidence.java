package ruleoflaw.target.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves something; when it happened was said when the file was sent, and when it came in the server knows.
 *
 * @param effectiveOn since when what it shows holds
 * @param assignmentIds all assignments it serves; nobody is asked for the same twice
 */
public record FileEvidence(
        @NotNull EvidenceKind kind,
        @NotNull UUID fileId,
        @Valid @NotNull Content content) {
    /** What may be put right later. */
    public record Content(
            @NotBlank @Size(max = 200) String title,
            @Nullable LocalDate effectiveOn,
            @Nullable UUID siteId,
            @Nullable @Size(max = 200) String place,
            @Size(max = 50) List<@NotNull UUID> assignmentIds) {
        public Content {
            assignmentIds = assignmentIds == null ? List.of() : List.copyOf(assignmentIds);
        }
    }
}
