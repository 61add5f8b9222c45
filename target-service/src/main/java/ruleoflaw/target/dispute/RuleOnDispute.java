package ruleoflaw.target.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.assignment.Cooperation;

/**
 * What is ruled, in words and in effect.
 *
 * @param document the paper of the ruling
 */
record RuleOnDispute(
        @NotNull Ruling ruling,
        @NotBlank @Size(max = 4000) String grounds,
        @NotBlank @Size(max = 200) String document,
        @Nullable UUID leadUnitId,
        @Size(max = 100) List<@NotNull UUID> assistingUnitIds) {
    RuleOnDispute {
        assistingUnitIds = assistingUnitIds == null ? List.of() : List.copyOf(assistingUnitIds);
    }

    Cooperation cooperation() {
        return new Cooperation(leadUnitId, assistingUnitIds);
    }
}
