package ruleoflaw.inspection.talk;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.InspectionProblem.TALK_NOT_YET;
import static ruleoflaw.inspection.talk.TalkStatus.CANCELLED;
import static ruleoflaw.inspection.talk.TalkStatus.CLOSED;
import static ruleoflaw.inspection.talk.TalkStatus.HELD;
import static ruleoflaw.inspection.talk.TalkStatus.NOTICED;
import static ruleoflaw.inspection.talk.TalkStatus.REPORTED;
import static ruleoflaw.inspection.talk.TalkStatus.RETURNED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.talk.TalkEvent.TalkHeld;

/** A talk with a leader of a unit, and what must follow from it. */
@Entity
@CheckReturnValue
class Talk implements Versioned {
    @EmbeddedId
    private TalkId id;

    @Version
    private long version;

    private UUID unitId;
    private String invitedPost;
    private String matter;
    private LocalDate noticedOn;
    private LocalDate plannedOn;
    private String place;
    private @Nullable UUID escalationId;

    @Enumerated(EnumType.STRING)
    private TalkStatus status;

    private @Nullable LocalDate heldOn;
    private @Nullable String minutes;
    private List<String> participants;
    private @Nullable String demand;

    @Embedded
    private @Nullable Deadline deadline;

    private @Nullable String report;
    private @Nullable LocalDate reportedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Talk() {}

    Talk(NoticeTalk notice, LocalDate on) {
        this.id = TalkId.next();
        this.unitId = notice.unitId();
        this.invitedPost = notice.invitedPost();
        this.matter = notice.matter();
        this.noticedOn = on;
        this.plannedOn = notice.plannedOn();
        this.place = notice.place();
        this.escalationId = notice.escalationId();
        this.participants = List.of();
        this.status = NOTICED;
    }

    TalkHeld hold(HoldTalk held, LocalDate on, Deadline followUp) {
        if (on.isBefore(plannedOn)) {
            throw TALK_NOT_YET.because(plannedOn);
        }
        moveTo(HELD);
        heldOn = on;
        minutes = held.minutes();
        participants = List.copyOf(held.participants());
        demand = held.demand();
        deadline = followUp;
        return new TalkHeld(id.value(), unitId, on.getYear(), status, on, followUp.due());
    }

    void report(String text, LocalDate on) {
        moveTo(REPORTED);
        report = text;
        reportedOn = on;
    }

    void sendBack(String why) {
        moveTo(RETURNED);
        reason = why;
    }

    void close() {
        moveTo(CLOSED);
    }

    void cancel(String why) {
        moveTo(CANCELLED);
        reason = why;
    }

    MatterRef ref() {
        return new MatterRef(MatterKind.TALK_FOLLOW_UP, id.value());
    }

    OpenMatter followUp(LocalDate on, Deadline day) {
        return new OpenMatter(ref(), unitId, on.getYear(), "约谈:" + matter, day, null);
    }

    TalkId id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    private void moveTo(TalkStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    TalkView view() {
        return new TalkView(
                id,
                version,
                unitId,
                invitedPost,
                matter,
                noticedOn,
                plannedOn,
                place,
                escalationId,
                status,
                heldOn,
                minutes,
                participants,
                demand,
                deadline == null ? null : deadline.due(),
                deadline == null ? null : deadline.lastDay(),
                report,
                reportedOn,
                reason);
    }

    @Override
    public long version() {
        return version;
    }
}
