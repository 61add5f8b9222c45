package ruleoflaw.assessment.exemplar;

import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_NOT_IN_FORCE;
import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_VALIDITY;
import static ruleoflaw.assessment.HonourProblem.OWN_EXAMPLE;
import static ruleoflaw.assessment.HonourProblem.OWN_NOMINATION;

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

/** A unit, or a person of it, held up for others to learn from. It earns no points: "experience" is no item of assessment. */
@Entity
@CheckReturnValue
class Exemplar implements Versioned {
    @EmbeddedId
    private ExemplarId id;

    @Version
    private long version;

    private UUID unitId;
    private @Nullable String person;
    private @Nullable String post;
    private int year;

    @Enumerated(EnumType.STRING)
    private ExemplarField field;

    @Enumerated(EnumType.STRING)
    private ExemplarLevel level;

    private String title;
    private String merit;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable UUID basisId;
    private @Nullable String basisDocument;
    private LocalDate validUntil;
    private String proposedBy;
    private @Nullable String reviewedBy;

    @Enumerated(EnumType.STRING)
    private ExemplarStatus status;

    private @Nullable String remark;
    private @Nullable String document;
    private @Nullable LocalDate namedOn;
    private @Nullable String revocation;
    private @Nullable LocalDate revokedOn;

    @SuppressWarnings("NullAway.Init")
    protected Exemplar() {}

    Exemplar(ProposeExemplar request, String by) {
        this.id = ExemplarId.next();
        this.unitId = request.unitId();
        this.person = request.person();
        this.post = request.post();
        this.year = request.year();
        this.field = request.field();
        this.level = request.level();
        this.title = request.title();
        this.merit = request.merit();
        this.basis = request.basis();
        this.basisId = request.basisId();
        this.basisDocument = request.basisDocument();
        this.validUntil = request.validUntil();
        this.proposedBy = by;
        this.status = ExemplarStatus.PROPOSED;
    }

    /** @param reviewer somebody other than the one who proposed it */
    void review(boolean passed, String why, String reviewer) {
        if (reviewer.equals(proposedBy)) {
            throw OWN_NOMINATION.because();
        }
        moveTo(passed ? ExemplarStatus.PASSED : ExemplarStatus.REFUSED);
        remark = why;
        reviewedBy = reviewer;
    }

    /**
     * Held up from now on; what was proposed with too short a time cannot be named after it.
     *
     * @return what the rest of the suite is told: of a person nothing
     */
    List<ExemplarEvent> name(String paper, LocalDate on) {
        moveTo(ExemplarStatus.NAMED);
        if (validUntil.isBefore(on)) {
            throw EXEMPLAR_VALIDITY.because(validUntil);
        }
        document = paper;
        namedOn = on;
        return ofUnit(new ExemplarEvent.Named(id.value(), unitId, year, field, level, title, paper, on, validUntil));
    }

    List<ExemplarEvent> revoke(String paper, String why, LocalDate on) {
        moveTo(ExemplarStatus.REVOKED);
        revocation = why;
        revokedOn = on;
        return ofUnit(new ExemplarEvent.Revoked(id.value(), unitId, year, field, level, paper, on));
    }

    /**
     * Another unit learned from it.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 unless it is in force; 422 for the unit's own example
     */
    Lesson learnedBy(UUID otherUnit, String what, LocalDate on) {
        if (!isInForce(on)) {
            throw EXEMPLAR_NOT_IN_FORCE.because();
        }
        if (otherUnit.equals(unitId)) {
            throw OWN_EXAMPLE.because();
        }
        return new Lesson(id, otherUnit, what, on);
    }

    boolean isInForce(LocalDate on) {
        return status == ExemplarStatus.NAMED && !validUntil.isBefore(on);
    }

    private List<ExemplarEvent> ofUnit(ExemplarEvent event) {
        return person == null ? List.of(event) : List.of();
    }

    private void moveTo(ExemplarStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw EXEMPLAR_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    ExemplarView view(LocalDate today) {
        return new ExemplarView(
                id,
                version,
                unitId,
                person,
                post,
                year,
                field,
                level,
                title,
                merit,
                basis,
                basisId,
                basisDocument,
                validUntil,
                status,
                isInForce(today),
                remark,
                document,
                namedOn,
                revocation,
                revokedOn);
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }
}
