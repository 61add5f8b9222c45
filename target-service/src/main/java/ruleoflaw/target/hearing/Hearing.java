package ruleoflaw.target.hearing;

import static ruleoflaw.target.RegisterProblem.ABSENCE_STEP_NOT_ALLOWED;
import static ruleoflaw.target.RegisterProblem.NOBODY_WAS_ABSENT;
import static ruleoflaw.target.RegisterProblem.RECORD_WITHDRAWN;

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
import ruleoflaw.target.RecordSource;

/** One hearing of one instance: whether a responsible person of the unit appeared, and what the court says of an absence. */
@Entity
@CheckReturnValue
public class Hearing implements Versioned {
    @EmbeddedId
    private HearingId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private RecordSource source;

    private @Nullable String externalId;
    private String caseNumber;
    private String court;

    @Enumerated(EnumType.STRING)
    private RecordHearing.Instance instance;

    private boolean notified;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus absence;

    @Enumerated(EnumType.STRING)
    private ClaimAbsence.@Nullable Ground absenceGround;

    private @Nullable String absenceReason;
    private List<UUID> absenceFileIds;
    private @Nullable String courtDocument;
    private @Nullable LocalDate absenceDecidedOn;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    Hearing(UUID unitId, RecordSource source, RecordHearing request) {
        this.id = HearingId.next();
        this.unitId = unitId;
        this.source = source;
        this.externalId = request.externalId();
        this.caseNumber = request.caseNumber();
        this.court = request.court();
        this.instance = request.instance();
        this.status = HearingStatus.HELD;
        this.absence = AbsenceStatus.NONE;
        this.absenceFileIds = List.of();
        describe(request.heldOn(), request.notified(), request.attendance());
    }

    HearingEvent.Held held() {
        return new HearingEvent.Held(standing());
    }

    HearingEvent.Corrected correct(CorrectHearing better) {
        mustCount();
        describe(better.heldOn(), better.notified(), better.attendance());
        remark = better.reason();
        return new HearingEvent.Corrected(standing());
    }

    HearingEvent.AbsenceClaimed claimAbsence(ClaimAbsence claim) {
        mustCount();
        if (attendance != Attendance.NONE) {
            throw NOBODY_WAS_ABSENT.because();
        }
        moveTo(AbsenceStatus.CLAIMED);
        absenceGround = claim.ground();
        absenceReason = claim.reason();
        absenceFileIds = List.copyOf(claim.fileIds());
        return new HearingEvent.AbsenceClaimed(
                id.value(), unitId, year, claim.ground().name());
    }

    HearingEvent.AbsenceDecided decideAbsence(DecideAbsence decision) {
        mustCount();
        moveTo(decision.accepted() ? AbsenceStatus.ACCEPTED : AbsenceStatus.REJECTED);
        courtDocument = decision.courtDocument();
        absenceDecidedOn = decision.on();
        return new HearingEvent.AbsenceDecided(standing());
    }

    HearingEvent.Withdrawn withdraw(String reason) {
        mustCount();
        status = HearingStatus.WITHDRAWN;
        remark = reason;
        return new HearingEvent.Withdrawn(standing());
    }

    private void describe(LocalDate on, boolean asked, Attendance who) {
        heldOn = on;
        year = on.getYear();
        notified = asked;
        attendance = who;
    }

    private void mustCount() {
        if (status == HearingStatus.WITHDRAWN) {
            throw RECORD_WITHDRAWN.because();
        }
    }

    private void moveTo(AbsenceStatus wanted) {
        if (!absence.next().contains(wanted)) {
            throw ABSENCE_STEP_NOT_ALLOWED.because(absence.label(), wanted.label(), absence, wanted);
        }
        absence = wanted;
    }

    /** Whether a system sent the same again. */
    boolean says(RecordHearing request) {
        return heldOn.equals(request.heldOn())
                && notified == request.notified()
                && attendance == request.attendance()
                && caseNumber.equals(request.caseNumber());
    }

    private HearingEvent.Standing standing() {
        return new HearingEvent.Standing(id.value(), unitId, year, status, attendance, absence);
    }

    HearingView view() {
        return new HearingView(
                id,
                version,
                unitId,
                year,
                source,
                externalId,
                caseNumber,
                court,
                instance,
                notified,
                heldOn,
                attendance,
                status,
                absence,
                absenceGround,
                absenceReason,
                List.copyOf(absenceFileIds),
                courtDocument,
                absenceDecidedOn,
                remark);
    }

    /** What its source says, in one word, for those who object to it. */
    public String value() {
        return attendance.name();
    }

    public UUID unitId() {
        return unitId;
    }

    public RecordSource source() {
        return source;
    }

    public HearingId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
