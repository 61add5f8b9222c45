package ruleoflaw.inspection.deadline;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.deadline.MatterStatus.PAUSED;
import static ruleoflaw.inspection.deadline.MatterStatus.REPORTED;
import static ruleoflaw.inspection.deadline.MatterStatus.RUNNING;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.deadline.RungNews.RungRetracted;
import ruleoflaw.inspection.ladder.LadderId;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.RungRule;

/**
 * Something with a last day. What it comes to depends on the calendar and on the days on which the unit acted, never on
 * when the engine looks: every verb first catches up to the day of the deed.
 */
@Entity
@CheckReturnValue
public class Matter {
    @EmbeddedId
    private MatterId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private UUID subject;
    private @Nullable UUID unitId;
    private int assessmentYear;
    private String title;
    private UUID ladderId;

    @Embedded
    private Term term;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    private @Nullable LocalDate since;
    private @Nullable String reason;
    private @Nullable LocalDate nextOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "matter_id", nullable = false)
    private List<Firing> firings;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(OpenMatter request, LocalDate on, Reckoning reckoning) {
        this.kind = request.ref().kind();
        this.id = kind.isConfidential() ? MatterId.timeless() : MatterId.next();
        this.subject = request.ref().subject();
        this.unitId = request.unitId();
        this.assessmentYear = request.year();
        this.title = request.title();
        this.ladderId = reckoning.ladder().id().value();
        this.term = Term.first(request.deadline(), on);
        this.status = RUNNING;
        this.firings = new ArrayList<>();
        plan(reckoning);
    }

    /** Comes to every rung whose day is there by {@code until}, in the order of the ladder. */
    List<RungReached> catchUp(LocalDate until, LocalDate today, Reckoning reckoning) {
        var reached = openRungs(reckoning)
                .filter(rule -> !dayOf(rule, reckoning).isAfter(until))
                .map(rule -> fire(rule, today, reckoning))
                .toList();
        plan(reckoning);
        return reached;
    }

    /** The unit acted on this day. What was noticed before the news came, though it fell later, is taken back. */
    List<RungRetracted> report(LocalDate on) {
        moveTo(REPORTED, on);
        return retractAfter(on);
    }

    /** The office was not content: the unit's days count again, those of the office do not. */
    void sendBack(LocalDate on, Reckoning reckoning) {
        var reportedOn = requireNonNull(since);
        moveTo(RUNNING, on);
        term = term.leavingOut(reportedOn, on, reckoning);
        plan(reckoning);
    }

    void pause(String why, LocalDate on) {
        moveTo(PAUSED, on);
        reason = why;
    }

    Deadline resume(LocalDate on, Reckoning reckoning) {
        var pausedOn = requireNonNull(since);
        moveTo(RUNNING, on);
        reason = null;
        term = term.paused(pausedOn, on, reckoning);
        plan(reckoning);
        return term.deadline();
    }

    /** A new deadline by decision; whether paused or running, the matter runs from now on. */
    void extend(Deadline other, LocalDate on, Reckoning reckoning) {
        if (status != RUNNING) {
            moveTo(RUNNING, on);
        }
        reason = null;
        term = term.next(other, on);
        plan(reckoning);
    }

    List<RungRetracted> end(MatterStatus how, LocalDate on) {
        var acted = status == RUNNING;
        moveTo(how, on);
        return acted ? retractAfter(on) : List.of();
    }

    /** The problem came back: no day counts before a new deadline is set. */
    void reopen(LocalDate on) {
        moveTo(PAUSED, on);
        reason = "问题反弹,待重新确定期限";
    }

    /** Somebody decided that this rung shall not count. */
    void decideAway(UUID firingId, Reckoning reckoning) {
        firings.stream().filter(one -> one.id().equals(firingId)).forEach(Firing::decideAway);
        plan(reckoning);
    }

    private Stream<RungRule> openRungs(Reckoning reckoning) {
        return status == RUNNING
                ? reckoning.ladder().rungs().stream().filter(rule -> isOpen(rule, reckoning))
                : Stream.empty();
    }

    /** Not yet reached, and not a reminder for a day that was over when the deadline was set. */
    private boolean isOpen(RungRule rule, Reckoning reckoning) {
        return firings.stream().noneMatch(one -> one.bars(rule.rung(), term.number()))
                && (rule.isOverdue() || dayOf(rule, reckoning).isAfter(term.from()));
    }

    private LocalDate dayOf(RungRule rule, Reckoning reckoning) {
        return reckoning.dayOf(rule, term);
    }

    private RungReached fire(RungRule rule, LocalDate today, Reckoning reckoning) {
        var words = reckoning.words(rule, term);
        var firing = new Firing(rule.rung(), term.number(), dayOf(rule, reckoning), today, words);
        firings.add(firing);
        return new RungReached(ref(), firing.id(), unitId, title, rule.rung(), dayOf(rule, reckoning), today, words);
    }

    private List<RungRetracted> retractAfter(LocalDate on) {
        var wrong = firings.stream()
                .filter(one -> one.isStanding() && one.fellAfter(on))
                .toList();
        wrong.forEach(Firing::retract);
        return wrong.stream()
                .map(one -> new RungRetracted(ref(), one.id(), one.rung(), "单位已于" + on + "报送,消息迟到"))
                .toList();
    }

    private void plan(Reckoning reckoning) {
        nextOn = openRungs(reckoning)
                .map(rule -> dayOf(rule, reckoning))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    MatterView view() {
        return new MatterView(
                id,
                kind,
                subject,
                unitId,
                assessmentYear,
                title,
                term.deadline(),
                status,
                since,
                reason,
                term.pausedDays(),
                nextOn,
                firings.stream().map(Firing::view).toList());
    }

    Deadline deadline() {
        return term.deadline();
    }

    private MatterRef ref() {
        return new MatterRef(kind, subject);
    }

    MatterKind kind() {
        return kind;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    LadderId ladderId() {
        return new LadderId(ladderId);
    }

    private void moveTo(MatterStatus wanted, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        since = on;
        nextOn = null;
    }
}
