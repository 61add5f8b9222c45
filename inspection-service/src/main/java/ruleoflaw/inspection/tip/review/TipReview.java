package ruleoflaw.inspection.tip.review;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.tip.TipId;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.term.ReviewStage;

/** That an answer is looked at again; neither the grounds nor the reply stand here. */
@Entity
class TipReview implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID tipId;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    @Enumerated(EnumType.STRING)
    private Author askedBy;

    private LocalDate askedOn;
    private LocalDate replyBy;
    private String replyRule;
    private boolean calendarAssumed;
    private @Nullable String repliedBy;
    private @Nullable LocalDate repliedOn;

    @SuppressWarnings("NullAway.Init")
    protected TipReview() {}

    TipReview(TipId tip, ReviewStage stage, AskForReview request, Deadline reply) {
        this.id = request.id();
        this.tipId = tip.value();
        this.stage = stage;
        this.askedBy = request.by();
        this.askedOn = request.on();
        this.replyBy = reply.lastDay();
        this.replyRule = reply.rule();
        this.calendarAssumed = reply.calendarAssumed();
    }

    void reply(String by, LocalDate on) {
        if (repliedOn != null) {
            throw STEP_NOT_ALLOWED.because("已答复", "已答复", "REPLIED", "REPLIED");
        }
        repliedBy = by;
        repliedOn = on;
    }

    ReviewView view() {
        return new ReviewView(
                id, version, stage, askedBy, askedOn, replyBy, replyRule, repliedBy, repliedOn, calendarAssumed);
    }

    ReviewProgress.Step step() {
        return new ReviewProgress.Step(stage, stage.label(), askedOn, replyBy, repliedOn);
    }

    boolean isOf(TipId tip, Author by) {
        return tipId.equals(tip.value()) && askedBy == by;
    }

    Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    Optional<String> repliedBy() {
        return Optional.ofNullable(repliedBy);
    }

    @Override
    public long version() {
        return version;
    }
}
