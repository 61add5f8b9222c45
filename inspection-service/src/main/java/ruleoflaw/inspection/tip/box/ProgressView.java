package ruleoflaw.inspection.tip.box;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.tip.TipStatus;
import ruleoflaw.inspection.tip.TipView;
import ruleoflaw.inspection.tip.content.ContentView;
import ruleoflaw.inspection.tip.review.ReviewProgress;

/**
 * What the sender may know of his tip; neither a unit, a problem nor an officer stands in it.
 *
 * @param transferredTo the organ that has it now
 * @param messages the answer is among them, and the replies to its reviews
 * @param review what became, or may still become, of the answer
 */
record ProgressView(
        TipStatus status,
        String statusText,
        LocalDate receivedOn,
        LocalDate routeBy,
        @Nullable LocalDate answerBy,
        @Nullable String transferredTo,
        @Nullable String reason,
        List<ContentView.MessageView> messages,
        int attachments,
        ReviewProgress review) {

    /** That his facts were taken into the list of problems is the office's matter: for him the tip is being handled. */
    static ProgressView of(TipView tip, ContentView content, ReviewProgress review) {
        var status = tip.status() == TipStatus.CONVERTED ? TipStatus.ACCEPTED : tip.status();
        return new ProgressView(
                status,
                status.label(),
                tip.receivedOn(),
                tip.routeBy(),
                tip.answerBy(),
                tip.organ() == null ? null : tip.organ().label(),
                tip.reason(),
                content.messages(),
                content.attachments(),
                review);
    }
}
