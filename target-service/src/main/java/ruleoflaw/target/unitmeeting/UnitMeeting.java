package ruleoflaw.target.unitmeeting;

import static ruleoflaw.target.CoordinationProblem.COORDINATION_STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
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

/** One meeting at which a unit's leaders studied rule-of-law work. */
@Entity
@CheckReturnValue
class UnitMeeting implements Versioned {
    @EmbeddedId
    private UnitMeetingId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String topic;
    private LocalDate heldOn;
    private String outcome;
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private UnitMeetingStatus status;

    private LocalDate changedOn;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected UnitMeeting() {}

    UnitMeeting(UUID unitId, RecordMeeting request, LocalDate on) {
        this.id = UnitMeetingId.next();
        this.unitId = unitId;
        this.year = request.heldOn().getYear();
        this.kind = request.kind();
        this.topic = request.topic();
        this.heldOn = request.heldOn();
        this.outcome = request.outcome();
        this.fileIds = request.fileIds();
        this.status = UnitMeetingStatus.HELD;
        this.changedOn = on;
    }

    UnitMeetingEvent.Held held() {
        return new UnitMeetingEvent.Held(id.value(), unitId, year, status, changedOn);
    }

    /** It was recorded by mistake. */
    UnitMeetingEvent.Withdrawn withdraw(String remark, LocalDate on) {
        moveTo(UnitMeetingStatus.WITHDRAWN, on);
        this.remark = remark;
        return new UnitMeetingEvent.Withdrawn(id.value(), unitId, year, status, on);
    }

    private void moveTo(UnitMeetingStatus wanted, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw COORDINATION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        changedOn = on;
    }

    UnitMeetingView view() {
        return new UnitMeetingView(
                id,
                version,
                unitId,
                year,
                kind,
                topic,
                heldOn,
                outcome,
                List.copyOf(fileIds),
                status,
                changedOn,
                remark);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
