package ruleoflaw.target.meeting;

import static ruleoflaw.target.CoordinationProblem.ATTENDANCE_DOUBLE;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A joint meeting that was held. */
@Entity
@CheckReturnValue
class JointMeeting {
    @Id
    private UUID id;

    private int year;
    private int number;
    private String title;
    private LocalDate heldOn;
    private String place;
    private List<String> agenda;
    private List<UUID> attendingUnitIds;
    private List<UUID> absentUnitIds;

    @SuppressWarnings("NullAway.Init")
    protected JointMeeting() {}

    JointMeeting(HoldMeeting request, int number) {
        if (!Collections.disjoint(request.attendingUnitIds(), request.absentUnitIds())) {
            throw ATTENDANCE_DOUBLE.because().at("/absentUnitIds");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = request.heldOn().getYear();
        this.number = number;
        this.title = request.title();
        this.heldOn = request.heldOn();
        this.place = request.place();
        this.agenda = request.agenda();
        this.attendingUnitIds = request.attendingUnitIds();
        this.absentUnitIds = request.absentUnitIds();
    }

    MeetingEvent.Held held() {
        return new MeetingEvent.Held(id, year, number, heldOn, attendingUnitIds.size(), absentUnitIds.size());
    }

    MeetingView view() {
        return new MeetingView(
                id,
                year,
                number,
                title,
                heldOn,
                place,
                List.copyOf(agenda),
                List.copyOf(attendingUnitIds),
                List.copyOf(absentUnitIds));
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String name() {
        return "%d年第%d次联席会议".formatted(year, number);
    }
}
