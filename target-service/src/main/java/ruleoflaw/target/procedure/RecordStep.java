package ruleoflaw.target.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as the unit carried it out, or why it does not apply.
 *
 * @param startedOn the day a consultation or an examination began
 * @param reason why it does not apply, or why a consultation was shorter than usual, as its notice said
 * @param hearingOn the day of a public hearing, where one was held
 * @param hearingPapersOn the day its papers went out
 * @param carriedOutBy who did it: experts, the body that examined; never a person's name
 */
public record RecordStep(
        @NotNull StepState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable @Size(max = 1000) String reason,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate hearingPapersOn,
        @Nullable @Size(max = 200) String carriedOutBy,
        @Nullable Conclusion conclusion,
        @Size(max = 100) List<@NotNull UUID> fileIds) {
    public RecordStep {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }

    /** A deliberation is recorded by its own step. */
    public static RecordStep deliberated(Deliberation held) {
        var state = held.meeting() == null ? StepState.MISSING : StepState.DONE;
        return new RecordStep(state, null, held.on(), held.remark(), null, null, held.meeting(), null, List.of());
    }
}
