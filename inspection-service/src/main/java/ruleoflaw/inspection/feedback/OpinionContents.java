package ruleoflaw.inspection.feedback;

import static ruleoflaw.inspection.FeedbackProblem.NAMED_TWICE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says, at first, corrected or in a new revision.
 *
 * @param findingIds the confirmed problems of the unit from this round that it names; may be none
 * @param days within how many days of receipt the unit puts them right; absent: nothing is to be put right
 */
record OpinionContents(
        @NotBlank @Size(max = 10000) String conclusion,
        @NotNull @Size(max = 100) List<@NotNull UUID> findingIds,
        @Nullable @Min(1) @Max(365) Integer days) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeSound() {
        var seen = new HashSet<UUID>();
        for (var i = 0; i < findingIds.size(); i++) {
            if (!seen.add(findingIds.get(i))) {
                throw NAMED_TWICE.because().at("/findingIds/" + i);
            }
        }
    }
}
