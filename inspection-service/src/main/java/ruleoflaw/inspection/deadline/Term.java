package ruleoflaw.inspection.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;

/**
 * The deadline that holds for a matter, until another one is decided.
 *
 * @param number the how manieth it is
 * @param from since when it holds; a reminder of an earlier day is nobody's use
 * @param pausedDays working days after the last day that are not counted against the unit
 */
@Embeddable
record Term(
        @Embedded Deadline deadline,

        @Column(name = "term") int number,

        @Column(name = "term_from") LocalDate from,

        @Column(name = "paused_days") int pausedDays) {
    static Term first(Deadline deadline, LocalDate from) {
        return new Term(deadline, 1, from, 0);
    }

    Term next(Deadline other, LocalDate on) {
        return new Term(other, number + 1, on, 0);
    }

    /** Without the working days after the last day, up to {@code to}, that were not the unit's. */
    Term leavingOut(LocalDate start, LocalDate to, Reckoning reckoning) {
        var overdueFrom = start.isAfter(deadline.lastDay()) ? start : deadline.lastDay();
        return new Term(deadline, number, from, pausedDays + reckoning.workingDays(overdueFrom, to));
    }

    /** A pause begun in time moves the deadline on; one begun later only leaves its days out. */
    Term paused(LocalDate start, LocalDate to, Reckoning reckoning) {
        return start.isAfter(deadline.lastDay())
                ? leavingOut(start, to, reckoning)
                : new Term(reckoning.shifted(deadline, start, to), number, from, pausedDays);
    }
}
