package ruleoflaw.chassis.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A last day with the rule that made it.
 *
 * @param due the day the rule names
 * @param lastDay the day up to which a deed is in time: {@code due}, or the next working day when {@code due} is none
 *     (民法典 art. 203)
 * @param days how many days the rule gives; 0 when the day itself was set
 * @param dayUnit how those days are counted
 * @param rule the rule, as an official would name it
 * @param calendarAssumed true when no calendar of that year was loaded and Monday to Friday were taken as working days
 */
@Embeddable
public record Deadline(
        LocalDate due,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "deadline_days") int days,

        @Enumerated(EnumType.STRING) @Column(name = "day_unit")
        DayUnit dayUnit,

        @Column(name = "deadline_rule") String rule,
        @Column(name = "calendar_assumed") boolean calendarAssumed) {

    /** Whether something done on this day is late. */
    public boolean missedBy(LocalDate done) {
        return done.isAfter(lastDay);
    }
}
