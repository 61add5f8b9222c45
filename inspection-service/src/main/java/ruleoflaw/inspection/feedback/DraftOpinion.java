package ruleoflaw.inspection.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts what a round concludes about a unit; see {@link OpinionContents}. */
record DraftOpinion(
        @NotNull UUID roundId,
        @NotNull UUID unitId,
        @NotBlank @Size(max = 10000) String conclusion,
        @NotNull @Size(max = 100) List<@NotNull UUID> findingIds,
        @Nullable @Min(1) @Max(365) Integer days) {

    OpinionContents contents() {
        return new OpinionContents(conclusion, findingIds, days);
    }
}
