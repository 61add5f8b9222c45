package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.NOMINEE_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.HonourProblem.OWN_NOMINATION;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A unit, or a person of it, proposed for a commendation. A person's name never leaves this service by event. */
@Entity
@CheckReturnValue
class Nominee implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID commendationId;
    private UUID unitId;
    private @Nullable String person;
    private @Nullable String post;
    private String merit;
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private NomineeStatus status;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Nominee() {}

    Nominee(CommendationId commendation, Nominate request, String proposedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.commendationId = commendation.value();
        this.unitId = request.unitId();
        this.person = request.person();
        this.post = request.post();
        this.merit = request.merit();
        this.proposedBy = proposedBy;
        this.status = NomineeStatus.NOMINATED;
    }

    /** @param reviewer somebody other than the one who proposed it */
    void review(boolean passed, String why, String reviewer) {
        moveTo(passed ? NomineeStatus.PASSED : NomineeStatus.REFUSED);
        if (reviewer.equals(proposedBy)) {
            throw OWN_NOMINATION.because();
        }
        remark = why;
    }

    /** An objection was upheld. */
    void drop(String why) {
        moveTo(NomineeStatus.DROPPED);
        remark = why;
    }

    void grant() {
        moveTo(NomineeStatus.GRANTED);
    }

    HonourEvent honoured(Commendation by, String paper) {
        return new HonourEvent.UnitHonoured(id, commendationId, unitId, by.year(), by.title(), paper);
    }

    boolean isPerson() {
        return person != null;
    }

    private void moveTo(NomineeStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw NOMINEE_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    /** A nomination as callers see it. */
    record NomineeView(
            UUID id,
            long version,
            UUID commendationId,
            UUID unitId,
            @Nullable String person,
            @Nullable String post,
            String merit,
            NomineeStatus status,
            @Nullable String remark)
            implements Identified, Versioned {}

    NomineeView view() {
        return new NomineeView(id, version, commendationId, unitId, person, post, merit, status, remark);
    }

    UUID commendationId() {
        return commendationId;
    }

    UUID unitId() {
        return unitId;
    }

    NomineeStatus status() {
        return status;
    }

    @Override
    public long version() {
        return version;
    }
}
