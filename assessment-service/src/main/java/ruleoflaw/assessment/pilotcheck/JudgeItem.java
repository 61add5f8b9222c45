package ruleoflaw.assessment.pilotcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one item.
 *
 * @param explanation what it rests on; required unless the item is met by facts
 * @param factIds facts of this service that prove it
 */
record JudgeItem(
        @NotBlank @Size(max = 50) String code,
        @NotNull Verdict verdict,
        @Nullable @Size(max = 2000) String explanation,
        @Size(max = 100) List<@NotNull UUID> factIds) {

    JudgeItem {
        factIds = factIds == null ? List.of() : factIds;
    }

    /** A verdict without any ground is an opinion. */
    boolean isGrounded() {
        var explained = explanation != null && !explanation.isBlank();
        return verdict == Verdict.MET ? explained || !factIds.isEmpty() : explained;
    }
}
