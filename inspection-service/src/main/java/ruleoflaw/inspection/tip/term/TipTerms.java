package ruleoflaw.inspection.tip.term;

import static ruleoflaw.inspection.ladder.MatterKind.TIP_ANSWER;
import static ruleoflaw.inspection.ladder.MatterKind.TIP_REVIEW;
import static ruleoflaw.inspection.ladder.MatterKind.TIP_ROUTING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.tip.TipId;

/**
 * Sets the days of a tip and has the deadline engine watch them. The engine learns nothing but the tip's number: no unit
 * is named, so nobody gets a card, and what it says is seen by handlers alone.
 *
 * <p>Registration and routing: 信访工作条例 art. 22; answer and its extension: art. 34; review: art. 35;
 * re-examination: art. 36.
 */
@ApplicationScoped
public class TipTerms {
    private final Deadlines deadlines;
    private final WorkCalendar calendar;
    private final TipConfig config;

    TipTerms(Deadlines deadlines, WorkCalendar calendar, TipConfig config) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.config = config;
    }

    public Deadline toRoute(LocalDate receivedOn) {
        return calendar.deadline(receivedOn, config.routeDays(), config.dayUnit(), config.routeRule());
    }

    public Deadline toAnswer(LocalDate acceptedOn) {
        return answerWithin(acceptedOn, config.answerDays());
    }

    /** @param more days beyond the usual ones, counted from the same day */
    public Deadline toAnswerLater(LocalDate acceptedOn, int more) {
        return answerWithin(acceptedOn, config.answerDays() + more);
    }

    public void received(TipId tip, Deadline route) {
        open(TIP_ROUTING, tip, route);
    }

    public void accepted(TipId tip, Deadline answer, LocalDate on) {
        deadlines.end(new MatterRef(TIP_ROUTING, tip.value()), MatterStatus.DONE, on);
        open(TIP_ANSWER, tip, answer);
    }

    public void extended(TipId tip, Deadline answer) {
        deadlines.extend(new MatterRef(TIP_ANSWER, tip.value()), answer);
    }

    /** @param accepted whether it is the answer that was still owed, or only where the tip goes */
    public void closed(TipId tip, boolean accepted, MatterStatus how, LocalDate on) {
        deadlines.end(new MatterRef(accepted ? TIP_ANSWER : TIP_ROUTING, tip.value()), how, on);
    }

    public LocalDate lastDayToAsk(ReviewStage stage, LocalDate repliedOn) {
        var days = switch (stage) {
            case REVIEW -> config.reviewAskDays();
            case REEXAMINATION -> config.reexaminationAskDays();
        };
        return calendar.deadline(repliedOn, days, config.dayUnit(), rule(stage)).lastDay();
    }

    public Deadline toReply(ReviewStage stage, LocalDate askedOn) {
        var days = switch (stage) {
            case REVIEW -> config.reviewReplyDays();
            case REEXAMINATION -> config.reexaminationReplyDays();
        };
        return calendar.deadline(askedOn, days, config.dayUnit(), rule(stage));
    }

    public void reviewAsked(TipId tip, UUID review, Deadline reply) {
        open(new MatterRef(TIP_REVIEW, review), tip, reply);
    }

    public void reviewReplied(UUID review, LocalDate on) {
        deadlines.end(new MatterRef(TIP_REVIEW, review), MatterStatus.DONE, on);
    }

    private String rule(ReviewStage stage) {
        return switch (stage) {
            case REVIEW -> config.reviewRule();
            case REEXAMINATION -> config.reexaminationRule();
        };
    }

    private Deadline answerWithin(LocalDate acceptedOn, int days) {
        return calendar.deadline(acceptedOn, days, config.dayUnit(), config.answerRule());
    }

    private void open(MatterKind kind, TipId tip, Deadline deadline) {
        open(new MatterRef(kind, tip.value()), tip, deadline);
    }

    private void open(MatterRef ref, TipId tip, Deadline deadline) {
        var title = ref.kind().label() + " " + tip.value();
        deadlines.open(new OpenMatter(ref, null, deadline.due().getYear(), title, deadline, null));
    }
}
