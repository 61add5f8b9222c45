package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.chassis.time.WorkCalendar.Kind;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.ladder.Ladder;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;
import ruleoflaw.inspection.ladder.SampleLadders;

/** Matters for tests, and the calendar of 2026 with its two long holidays. */
final class SampleMatters {
    static final WorkCalendar CALENDAR = calendar();

    private SampleMatters() {}

    static LocalDate day(String text) {
        return LocalDate.parse("2026-" + text);
    }

    static Reckoning by(Ladder ladder) {
        return new Reckoning(ladder, CALENDAR);
    }

    static Reckoning usual(MatterKind kind) {
        return by(SampleLadders.of(kind));
    }

    static Deadline due(LocalDate day) {
        return CALENDAR.fixed(day, "整改期限");
    }

    static Deadline within(LocalDate start, int days, DayUnit unit) {
        return CALENDAR.deadline(start, days, unit, "整改期限");
    }

    static Matter matter(MatterKind kind, LocalDate openedOn, Deadline deadline) {
        var ref = new MatterRef(kind, UUID.randomUUID());
        var request = new OpenMatter(ref, UUID.randomUUID(), 2026, "处罚决定未公示", deadline, null);
        return new Matter(request, openedOn, usual(kind));
    }

    /** Moves the day on, one by one, and notes on which day each rung is reached. */
    static Map<Rung, LocalDate> dayByDay(Matter matter, LocalDate from, LocalDate to, Reckoning reckoning) {
        var reached = new EnumMap<Rung, LocalDate>(Rung.class);
        from.datesUntil(to.plusDays(1))
                .forEach(day -> matter.catchUp(day, day, reckoning)
                        .forEach(rung -> reached.merge(rung.rung(), day, SampleMatters::notTwice)));
        return reached;
    }

    static List<Rung> rungs(List<RungReached> reached) {
        return reached.stream().map(RungReached::rung).toList();
    }

    private static LocalDate notTwice(LocalDate first, LocalDate second) {
        throw new AssertionError("the same rung on " + first + " and on " + second);
    }

    private static WorkCalendar calendar() {
        var days = new HashMap<LocalDate, Kind>();
        Stream.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10").forEach(d -> days.put(day(d), Kind.WORKDAY));
        holidays(days, "01-01", "01-03");
        holidays(days, "02-15", "02-23");
        holidays(days, "04-04", "04-06");
        holidays(days, "05-01", "05-05");
        holidays(days, "06-19", "06-21");
        holidays(days, "09-25", "09-27");
        holidays(days, "10-01", "10-07");
        return new WorkCalendar(days, Set.of(2026));
    }

    private static void holidays(Map<LocalDate, Kind> days, String from, String to) {
        day(from).datesUntil(day(to).plusDays(1)).forEach(day -> days.put(day, Kind.HOLIDAY));
    }
}
