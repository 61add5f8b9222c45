package ruleoflaw.inspection.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.inspection.visit.VisitMode;
import ruleoflaw.inspection.visit.VisitStatus;
import ruleoflaw.inspection.visit.load.Quarter;
import ruleoflaw.inspection.visit.load.ScheduledVisit;
import ruleoflaw.inspection.visit.load.VisitLoad;
import ruleoflaw.inspection.visit.load.VisitWarning;

/** The quarter of one unit; its warnings come of visits the caller may know of, so that they give nothing else away. */
record CalendarRow(UUID unitId, String unit, List<CalendarVisit> visits, Set<VisitWarning> warnings) {
    /** A visit in the calendar. */
    record CalendarVisit(UUID id, UUID roundId, String round, VisitMode mode, LocalDate on, VisitStatus status) {
        static CalendarVisit of(CalendarLine line) {
            return new CalendarVisit(
                    requireNonNull(line.visitId()),
                    requireNonNull(line.roundId()),
                    requireNonNull(line.round()),
                    requireNonNull(line.mode()),
                    requireNonNull(line.on()),
                    requireNonNull(line.status()));
        }
    }

    /** @param lines all of one unit */
    static CalendarRow of(List<CalendarLine> lines, Quarter quarter, int perQuarter) {
        var planned = lines.stream().filter(line -> line.visitId() != null).toList();
        var load = new VisitLoad(planned.stream().map(CalendarRow::scheduled).toList());
        return new CalendarRow(
                lines.getFirst().unitId(),
                lines.getFirst().unit(),
                planned.stream()
                        .filter(line -> quarter.contains(requireNonNull(line.on())))
                        .map(CalendarVisit::of)
                        .toList(),
                load.warnings(quarter, perQuarter));
    }

    private static ScheduledVisit scheduled(CalendarLine line) {
        return new ScheduledVisit(
                requireNonNull(line.roundId()),
                requireNonNull(line.roundFrom()),
                requireNonNull(line.roundTo()),
                requireNonNull(line.on()));
    }
}
