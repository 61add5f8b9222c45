package ruleoflaw.target.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.implementationplan.RoadmapDays;

/** Puts the lists together: what stands in records as it is, what follows from a rule by the calendar. */
@ApplicationScoped
class DueItems {
    private static final Comparator<DueItem> BY_DAY =
            Comparator.comparing(DueItem::lastDay).thenComparing(DueItem::id);

    private final DueQueries queries;
    private final RoadmapDays roadmaps;
    private final WorkCalendar calendar;
    private final DueConfig config;
    private final Clock clock;

    DueItems(DueQueries queries, RoadmapDays roadmaps, WorkCalendar calendar, DueConfig config, Clock clock) {
        this.queries = queries;
        this.roadmaps = roadmaps;
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /** What the unit, or every unit, has to do within so many days; what is overdue is always there. */
    List<DueItem> ofUnits(@Nullable UUID unit, int within) {
        var until = today().plusDays(within);
        return Stream.of(kept(unit, until), unplanned(unit), bottlenecks(unit), monthly(unit))
                .flatMap(Function.identity())
                .filter(item -> !item.lastDay().isAfter(until))
                .sorted(BY_DAY)
                .toList();
    }

    /** What waits for the office and the leaders. */
    List<DueItem> ofOffice() {
        var days = config.daysToDecide();
        return queries.waiting()
                .map(entry -> item(
                        entry.getKey(),
                        entry.getValue(),
                        calendar.deadline(
                                entry.getValue().since(), days, DayUnit.WORKING, "收到后%d个工作日内办理".formatted(days))))
                .sorted(BY_DAY)
                .toList();
    }

    private Stream<DueItem> kept(@Nullable UUID unit, LocalDate until) {
        return queries.kept(unit, until).map(entry -> {
            var found = entry.getValue();
            return DueItem.of(entry.getKey(), found.id(), found.unitId(), found.title(), found.deadline(), today());
        });
    }

    private Stream<DueItem> unplanned(@Nullable UUID unit) {
        return queries.unplanned(unit).stream().map(found -> {
            var deadline = roadmaps.toFile(found.since());
            return new DueItem(
                    DueKind.IMPLEMENTATION_PLAN,
                    found.id(),
                    "/v1/plans/" + found.id() + "/implementation-plans",
                    found.unitId(),
                    "报送实施方案:" + found.title(),
                    deadline.due(),
                    deadline.lastDay(),
                    deadline.rule(),
                    deadline.calendarAssumed(),
                    deadline.missedBy(today()));
        });
    }

    private Stream<DueItem> bottlenecks(@Nullable UUID unit) {
        return queries.bottlenecks(unit).stream()
                .map(found -> item(DueKind.BOTTLENECK_ISSUE, found, calendar.fixed(found.since(), "难点堵点清单")));
    }

    private Stream<DueItem> monthly(@Nullable UUID unit) {
        var month = today().withDayOfMonth(1);
        var day = config.monthlyReportBy();
        var deadline = calendar.fixed(month.withDayOfMonth(day), "每月%d日前报送任务进度".formatted(day));
        return queries.silent(unit, month).entrySet().stream()
                .map(entry -> DueItem.of(
                        DueKind.MONTHLY_PROGRESS,
                        entry.getKey(),
                        entry.getKey(),
                        "%d年%d月进度:还有%d项任务未报".formatted(month.getYear(), month.getMonthValue(), entry.getValue()),
                        deadline,
                        today()));
    }

    private DueItem item(DueKind kind, Waiting found, Deadline deadline) {
        return DueItem.of(kind, found.id(), found.unitId(), found.title(), deadline, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
