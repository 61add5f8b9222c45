package ruleoflaw.target.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a joint meeting decided; it is never rewritten, another meeting may decide otherwise. */
@Entity
@CheckReturnValue
class MeetingDecision {
    @Id
    private UUID id;

    private UUID meetingId;
    private int year;
    private String text;
    private @Nullable UUID targetId;
    private List<UUID> unitIds;
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected MeetingDecision() {}

    MeetingDecision(JointMeeting meeting, Decide request, List<UUID> units) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.meetingId = meeting.id();
        this.year = meeting.year();
        this.text = request.text();
        this.targetId = request.targetId();
        this.unitIds = units;
        this.due = request.due();
    }

    MeetingEvent.DecisionCreated created() {
        return new MeetingEvent.DecisionCreated(id, meetingId, year, targetId, List.copyOf(unitIds), due);
    }

    DecisionView view() {
        return new DecisionView(id, meetingId, year, text, targetId, List.copyOf(unitIds), due);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String text() {
        return text;
    }
}
