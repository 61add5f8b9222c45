package ruleoflaw.assessment.pilot;

import static ruleoflaw.assessment.HonourProblem.PILOT_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.HonourProblem.SELF_CHECK_INCOMPLETE;
import static ruleoflaw.assessment.pilot.PilotStage.DECLARED;
import static ruleoflaw.assessment.pilot.PilotStage.NAMED;
import static ruleoflaw.assessment.pilot.PilotStage.NOT_NAMED;
import static ruleoflaw.assessment.pilot.PilotStage.RECOMMENDED;
import static ruleoflaw.assessment.pilot.PilotStage.REVIEWED;
import static ruleoflaw.assessment.pilot.PilotStage.REVOKED;
import static ruleoflaw.assessment.pilot.PilotStage.SELF_CHECKED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** An application to be named as a model, from declaration to naming and beyond; every step names the paper behind it. */
@Entity
@CheckReturnValue
public class Pilot implements Versioned {
    @EmbeddedId
    private PilotId id;

    @Version
    private long version;

    private @Nullable UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PilotKind kind;

    @Enumerated(EnumType.STRING)
    private PilotLevel level;

    private String title;
    private @Nullable UUID standardId;

    @Enumerated(EnumType.STRING)
    private PilotStage stage;

    private @Nullable String readiness;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "pilot_step", joinColumns = @JoinColumn(name = "pilot_id"))
    @OrderColumn(name = "position")
    private List<PilotStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Pilot() {}

    Pilot(DeclarePilot request, @Nullable UUID unitId, LocalDate on) {
        this.id = PilotId.next();
        this.unitId = unitId;
        this.year = request.year();
        this.kind = request.kind();
        this.level = request.level();
        this.title = request.title();
        this.standardId = request.standardId();
        this.stage = DECLARED;
        this.steps.add(new PilotStep(DECLARED, on, null, null));
    }

    PilotEvent declared() {
        return new PilotEvent.Declared(id.value(), unitId, year, kind, level, title);
    }

    /**
     * Ends the self-check; what is not met can be worked on in the year after the one of the pilot.
     *
     * @param percent how far it is; null when no item applies
     * @param open items without a verdict
     */
    public List<PilotEvent> endSelfCheck(@Nullable String percent, int open, List<Gap> gaps, LocalDate on) {
        moveTo(SELF_CHECKED, on, null, null);
        if (open > 0) {
            throw SELF_CHECK_INCOMPLETE.because(open);
        }
        readiness = percent;
        var checked = new PilotEvent.SelfChecked(id.value(), unitId, year, percent, gaps.size());
        return Stream.concat(Stream.of(checked), gaps.stream().map(this::listed))
                .toList();
    }

    private PilotEvent listed(Gap gap) {
        return new PilotEvent.GapListed(
                gap.id(), id.value(), unitId, year + 1, gap.itemCode(), gap.itemTitle(), gap.state());
    }

    void recommend(TakeStep paper, LocalDate on) {
        moveTo(RECOMMENDED, on, paper.document(), paper.remark());
    }

    void review(TakeStep paper, LocalDate on) {
        moveTo(REVIEWED, on, paper.document(), paper.remark());
    }

    PilotEvent name(TakeStep paper, LocalDate on) {
        if (stage == NAMED) {
            throw notAllowed(NAMED);
        }
        moveTo(NAMED, on, paper.document(), paper.remark());
        return new PilotEvent.Named(id.value(), unitId, year, kind, level, title, paper.document());
    }

    /** It came to nothing this time. */
    void fail(TakeStep paper, LocalDate on) {
        moveTo(NOT_NAMED, on, paper.document(), paper.remark());
    }

    /** A re-check found that it still deserves its name. */
    void keep(TakeStep paper, LocalDate on) {
        if (stage != NAMED) {
            throw notAllowed(NAMED);
        }
        moveTo(NAMED, on, paper.document(), paper.remark());
    }

    PilotEvent revoke(TakeStep paper, LocalDate on) {
        moveTo(REVOKED, on, paper.document(), paper.remark());
        return new PilotEvent.Revoked(id.value(), unitId, year, kind, level, paper.document());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 once the self-check has ended */
    public void mustBeUnderSelfCheck() {
        if (stage != DECLARED) {
            throw notAllowed(SELF_CHECKED);
        }
    }

    private void moveTo(PilotStage wanted, LocalDate on, @Nullable String document, @Nullable String remark) {
        if (!stage.next(level).contains(wanted)) {
            throw notAllowed(wanted);
        }
        stage = wanted;
        steps.add(new PilotStep(wanted, on, document, remark));
    }

    private RuntimeException notAllowed(PilotStage wanted) {
        return PILOT_STEP_NOT_ALLOWED.because(stage.label(), wanted.label(), stage, wanted);
    }

    public PilotView view() {
        return new PilotView(
                id, version, unitId, year, kind, level, title, standardId, stage, readiness, List.copyOf(steps));
    }

    public PilotId id() {
        return id;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    public @Nullable UUID standardId() {
        return standardId;
    }

    @Override
    public long version() {
        return version;
    }
}
