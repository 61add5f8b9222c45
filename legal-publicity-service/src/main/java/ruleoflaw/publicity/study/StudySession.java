package ruleoflaw.publicity.study;

import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.publicity.PublicityProblem.STUDY_SESSION_WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.study.StudyEvent.StudySessionCorrected;
import ruleoflaw.publicity.study.StudyEvent.StudySessionHeld;
import ruleoflaw.publicity.study.StudyEvent.StudySessionWithdrawn;

/** One occasion on which a unit's people studied law, together or each alone. */
@Entity
@CheckReturnValue
class StudySession implements Versioned {
    @EmbeddedId
    private StudySessionId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private StudyMode mode;

    @Enumerated(EnumType.STRING)
    private StudyKind kind;

    private LocalDate heldOn;
    private int year;
    private BigDecimal hours;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> laws;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    /** Persons on the sign-in sheet. */
    private int attendees;

    /** Grows with every change of the sheet, so that a changed sheet is a new version of the session. */
    private int sheet;

    @Enumerated(EnumType.STRING)
    private StudySessionStatus status;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StudySession() {}

    @SuppressWarnings("NullAway.Init")
    StudySession(UUID unitId, RecordStudy record, LocalDate today) {
        this.id = StudySessionId.next();
        this.unitId = unitId;
        this.status = StudySessionStatus.HELD;
        describe(record, today);
    }

    StudySessionHeld held() {
        return tell(StudySessionHeld::new);
    }

    StudySessionCorrected correct(RecordStudy record, LocalDate today) {
        mustCount();
        describe(record, today);
        return tell(StudySessionCorrected::new);
    }

    StudySessionWithdrawn withdraw(String why) {
        if (!status.next().contains(StudySessionStatus.WITHDRAWN)) {
            throw STEP_NOT_ALLOWED.because(status, StudySessionStatus.WITHDRAWN);
        }
        status = StudySessionStatus.WITHDRAWN;
        reason = why;
        return tell(StudySessionWithdrawn::new);
    }

    /** Takes note of a changed sign-in sheet; that changes nothing the others would learn of this session. */
    void signedBy(int persons) {
        mustCount();
        attendees = persons;
        sheet++;
    }

    void mustCount() {
        if (status == StudySessionStatus.WITHDRAWN) {
            throw STUDY_SESSION_WITHDRAWN.because();
        }
    }

    private void describe(RecordStudy record, LocalDate today) {
        record.mustBePossible(today);
        this.title = record.title();
        this.mode = record.mode();
        this.kind = record.kind();
        this.heldOn = record.heldOn();
        this.year = record.heldOn().getYear();
        this.hours = record.hours();
        this.laws = record.laws().stream().distinct().toList();
        this.fileIds = record.files();
    }

    private <E extends StudyEvent> E tell(StudyEvent.Fact<E> fact) {
        return fact.of(id.value(), unitId, year, mode, kind.name(), heldOn, hours, laws, status);
    }

    StudySessionView view() {
        return new StudySessionView(
                id, version, unitId, year, title, mode, kind, heldOn, hours, laws, fileIds, attendees, status, reason);
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    BigDecimal hours() {
        return hours;
    }

    @Override
    public long version() {
        return version;
    }
}
