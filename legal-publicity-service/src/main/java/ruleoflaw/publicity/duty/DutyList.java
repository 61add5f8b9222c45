package ruleoflaw.publicity.duty;

import static ruleoflaw.publicity.PublicityProblem.DUTY_LIST_KEPT_BY_OFFICE;
import static ruleoflaw.publicity.PublicityProblem.DUTY_LIST_NOT_OPEN;
import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.duty.DutyEvent.DutyListPublished;
import ruleoflaw.publicity.duty.DutyEvent.DutyListWithdrawn;

/** For which laws a unit answers in a year because it enforces them (谁执法谁普法). */
@Entity
@CheckReturnValue
class DutyList implements Versioned {
    @EmbeddedId
    private DutyListId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    /** Grows with every revision, so that other lines make another version of the list. */
    private int revision;

    @Enumerated(EnumType.STRING)
    private DutyListStatus status;

    private @Nullable String reason;
    private @Nullable LocalDate publishedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "list_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Duty> duties = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DutyList() {}

    DutyList(UUID unitId, int year, List<DutyLine> lines) {
        this.id = DutyListId.next();
        this.unitId = unitId;
        this.year = year;
        this.status = DutyListStatus.DRAFT;
        write(lines);
    }

    void revise(List<DutyLine> lines) {
        if (!status.isOpen()) {
            throw DUTY_LIST_NOT_OPEN.because(status);
        }
        write(lines);
    }

    void submit() {
        moveTo(DutyListStatus.SUBMITTED);
        reason = null;
    }

    void giveBack(String why) {
        moveTo(DutyListStatus.RETURNED);
        reason = why;
    }

    DutyListPublished publish(LocalDate on) {
        moveTo(DutyListStatus.PUBLISHED);
        publishedOn = on;
        return new DutyListPublished(id.value(), unitId, year, laws(), status);
    }

    /** What was published is withdrawn by the office, and the others hear of it; what was not is nobody's business. */
    Optional<DutyListWithdrawn> withdraw(String why, boolean byOffice) {
        var wasPublished = status == DutyListStatus.PUBLISHED;
        if (wasPublished && !byOffice) {
            throw DUTY_LIST_KEPT_BY_OFFICE.because();
        }
        moveTo(DutyListStatus.WITHDRAWN);
        reason = why;
        return wasPublished
                ? Optional.of(new DutyListWithdrawn(id.value(), unitId, year, laws(), status))
                : Optional.empty();
    }

    private void write(List<DutyLine> lines) {
        revision++;
        duties.clear();
        for (var i = 0; i < lines.size(); i++) {
            duties.add(new Duty(i + 1, lines.get(i)));
        }
    }

    private List<String> laws() {
        return duties.stream().map(duty -> duty.line().law()).distinct().toList();
    }

    private void moveTo(DutyListStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status, wanted);
        }
        status = wanted;
    }

    boolean isPublished() {
        return status == DutyListStatus.PUBLISHED;
    }

    DutyListView view() {
        return new DutyListView(
                id, version, unitId, year, duties.stream().map(Duty::line).toList(), status, reason, publishedOn);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
