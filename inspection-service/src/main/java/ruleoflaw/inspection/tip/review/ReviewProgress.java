package ruleoflaw.inspection.tip.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.tip.term.ReviewStage;

/**
 * What the sender may know of the reviews of his answer; no officer stands in it.
 *
 * @param steps what he has asked for
 * @param askBy the last day to ask for the next one; absent while nothing can be asked for
 * @param concluded 终结: nothing more can be asked for
 */
public record ReviewProgress(List<Step> steps, @Nullable LocalDate askBy, boolean concluded) {
    public ReviewProgress {
        steps = List.copyOf(steps);
    }

    /** @param replyBy the last day on which the office must reply */
    public record Step(
            ReviewStage stage,
            String stageText,
            LocalDate askedOn,
            LocalDate replyBy,
            @Nullable LocalDate repliedOn) {}
}
