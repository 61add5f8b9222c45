package ruleoflaw.target.experience;

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

/** Something a unit found to work. */
@Entity
@CheckReturnValue
class ExperienceItem implements Versioned {
    @EmbeddedId
    private ExperienceItemId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String title;
    private String practice;
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private ExperienceItemStatus status;

    private LocalDate changedOn;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected ExperienceItem() {}

    ExperienceItem(UUID unitId, SubmitExperience request, LocalDate on) {
        this.id = ExperienceItemId.next();
        this.unitId = unitId;
        this.year = on.getYear();
        this.title = request.title();
        this.practice = request.practice();
        this.fileIds = request.fileIds();
        this.status = ExperienceItemStatus.SUBMITTED;
        this.changedOn = on;
    }

    ExperienceItemEvent.Submitted submitted() {
        return new ExperienceItemEvent.Submitted(id.value(), unitId, year, status, changedOn);
    }

    ExperienceItemEvent.Resubmitted resubmit(String practice, LocalDate on) {
        moveTo(ExperienceItemStatus.SUBMITTED, on);
        this.practice = practice;
        return new ExperienceItemEvent.Resubmitted(id.value(), unitId, year, status, on);
    }

    ExperienceItemEvent.Returned sendBack(String remark, LocalDate on) {
        moveTo(ExperienceItemStatus.RETURNED, on);
        this.remark = remark;
        return new ExperienceItemEvent.Returned(id.value(), unitId, year, status, on);
    }

    /** Everybody may read it from now on. */
    ExperienceItemEvent.Shared share(LocalDate on) {
        moveTo(ExperienceItemStatus.SHARED, on);
        return new ExperienceItemEvent.Shared(id.value(), unitId, year, status, on);
    }

    ExperienceItemEvent.TakenOff takeOff(String remark, LocalDate on) {
        moveTo(ExperienceItemStatus.WITHDRAWN, on);
        this.remark = remark;
        return new ExperienceItemEvent.TakenOff(id.value(), unitId, year, status, on);
    }

    private void moveTo(ExperienceItemStatus wanted, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw COORDINATION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        changedOn = on;
    }

    ExperienceItemView view() {
        return new ExperienceItemView(
                id, version, unitId, year, title, practice, List.copyOf(fileIds), status, changedOn, remark);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    boolean isShared() {
        return status == ExperienceItemStatus.SHARED;
    }
}
