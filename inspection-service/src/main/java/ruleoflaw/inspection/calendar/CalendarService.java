package ruleoflaw.inspection.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.calendar.CalendarRow.CalendarVisit;
import ruleoflaw.inspection.visit.VisitId;
import ruleoflaw.inspection.visit.VisitReads;
import ruleoflaw.inspection.visit.load.Quarter;
import ruleoflaw.inspection.visit.load.VisitConfig;

/** Shows a quarter; whoever reads of a sealed visit here is noted as anywhere else. */
@ApplicationScoped
@Transactional
class CalendarService {
    private final VisitCalendar calendar;
    private final VisitReads reads;
    private final VisitConfig config;

    CalendarService(VisitCalendar calendar, VisitReads reads, VisitConfig config) {
        this.calendar = calendar;
        this.reads = reads;
        this.config = config;
    }

    Page<CalendarRow> show(Quarter quarter, PageRequest page) {
        var lines = calendar.lines(quarter, page);
        var rows = byUnit(lines)
                .map(unit -> CalendarRow.of(unit, quarter, config.perQuarter()))
                .toList();
        var shown = Page.of(rows, page, CalendarRow::unitId);
        var sealed = lines.stream()
                .filter(CalendarLine::sealed)
                .map(CalendarLine::visitId)
                .collect(Collectors.toSet());
        shown.items().stream()
                .flatMap(row -> row.visits().stream())
                .map(CalendarVisit::id)
                .filter(sealed::contains)
                .forEach(id -> reads.note(new VisitId(id)));
        return shown;
    }

    private static Stream<List<CalendarLine>> byUnit(List<CalendarLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        CalendarLine::unitId, LinkedHashMap<UUID, List<CalendarLine>>::new, Collectors.toList()))
                .values()
                .stream();
    }
}
