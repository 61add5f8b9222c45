package ruleoflaw.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.deadline.RungNews.RungRetracted;
import ruleoflaw.inspection.ladder.Ladders;

/**
 * The engine's front door for the other features. Every call belongs to the transaction of the deed it tells of.
 *
 * <p>A day handed over is the day of the deed and never lies in the future; it may lie in the past when the news is
 * late. A matter that was never opened is passed over: not everything with a deadline need be known here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {
    private final Matters matters;
    private final Ladders ladders;
    private final WorkCalendar calendar;
    private final Event<RungReached> reached;
    private final Event<RungRetracted> retracted;
    private final Clock clock;

    Deadlines(
            Matters matters,
            Ladders ladders,
            WorkCalendar calendar,
            Event<RungReached> reached,
            Event<RungRetracted> retracted,
            Clock clock) {
        this.matters = matters;
        this.ladders = ladders;
        this.calendar = calendar;
        this.reached = reached;
        this.retracted = retracted;
        this.clock = clock;
    }

    public void open(OpenMatter request) {
        var ladder = ladders.inForce(request.ref().kind(), request.roundId());
        matters.persist(new Matter(request, today(), new Reckoning(ladder, calendar)));
    }

    /** The unit has acted; from now on it waits for the office, and no day counts against it. */
    public void report(MatterRef ref, LocalDate on) {
        matters.locked(ref).ifPresent(matter -> {
            catchUp(matter, on);
            matter.report(on).forEach(retracted::fire);
        });
    }

    /** The office was not content with what was reported. */
    public void sendBack(MatterRef ref, LocalDate on) {
        matters.locked(ref).ifPresent(matter -> matter.sendBack(on, reckoning(matter)));
    }

    /** An extension was approved, or a deadline set anew: this one holds from now on. */
    public void extend(MatterRef ref, Deadline deadline) {
        matters.locked(ref).ifPresent(matter -> {
            catchUp(matter, today());
            matter.extend(deadline, today(), reckoning(matter));
        });
    }

    /** Stops the days by decision. */
    public void pause(MatterRef ref, String reason) {
        matters.locked(ref).ifPresent(matter -> {
            catchUp(matter, today());
            matter.pause(reason, today());
        });
    }

    /**
     * Lets the days run again.
     *
     * @param before the deadline as the caller knows it
     * @return the deadline that now holds: moved on by the pause, when that began in time
     */
    public Deadline resume(MatterRef ref, Deadline before) {
        return matters.locked(ref)
                .map(matter -> matter.resume(today(), reckoning(matter)))
                .orElse(before);
    }

    /** @param how DONE, FAILED, TRANSFERRED or WITHDRAWN */
    public void end(MatterRef ref, MatterStatus how, LocalDate on) {
        matters.locked(ref).ifPresent(matter -> {
            catchUp(matter, on);
            matter.end(how, on).forEach(retracted::fire);
        });
    }

    /** The problem came back after it was done; no day counts until {@link #extend} sets a new deadline. */
    public void reopen(MatterRef ref) {
        matters.locked(ref).ifPresent(matter -> matter.reopen(today()));
    }

    /** A rung shall not count, by decision; it comes again only under another deadline. */
    public void decideAway(MatterRef ref, UUID firingId) {
        matters.locked(ref).ifPresent(matter -> matter.decideAway(firingId, reckoning(matter)));
    }

    /** Comes to all rungs of this matter whose day is there. */
    void catchUp(Matter matter, LocalDate until) {
        matter.catchUp(until, today(), reckoning(matter)).forEach(reached::fire);
    }

    private Reckoning reckoning(Matter matter) {
        return new Reckoning(ladders.get(matter.ladderId()), calendar);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
