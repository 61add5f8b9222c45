package ruleoflaw.inspection.ladder;

import static ruleoflaw.inspection.InspectionProblem.RUNG_TWICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new edition of a ladder.
 *
 * @param roundId the round it is for; absent: the whole county
 * @param rungs none at all switches cards and escalation off
 */
record DecideLadder(
        @NotNull MatterKind kind,
        @Nullable UUID roundId,
        @NotBlank @Size(max = 200) String approvalDocument,
        @NotNull @Size(max = 7) List<@NotNull @Valid RungRule> rungs) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustNameEachRungOnce() {
        var seen = EnumSet.noneOf(Rung.class);
        for (var i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i).rung();
            if (!seen.add(rung)) {
                throw RUNG_TWICE.because(rung.label(), rung).at("/rungs/" + i + "/rung");
            }
        }
    }
}
