package ruleoflaw.inspection.overdue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.deadline.Matter;
import ruleoflaw.inspection.deadline.MatterId;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;

/** The matters whose last day is over while the unit must still act, counted. */
@ApplicationScoped
class OverdueMatters implements PanacheRepositoryBase<Matter, MatterId> {
    private static final String OVERDUE = """
            m.status = RUNNING and m.term.deadline.lastDay < :today and m.unitId is not null
              and m.kind not in (TIP_ROUTING, TIP_ANSWER, TIP_REVIEW)
              and (:kind is null or m.kind = :kind)
              and (cast(:scope as uuid) is null or m.unitId = :scope)
            """;

    private static final String BY_UNIT =
            "select m.unitId, u.name, count(*), min(m.term.deadline.lastDay) from Matter m"
                    + " join KnownUnit u on u.id = m.unitId where " + OVERDUE
                    + " group by m.unitId, u.name order by u.name";

    private static final String BY_RUNG = "select m.unitId, f.rung, count(*) from Matter m join m.firings f where "
            + OVERDUE + " and f.standing = true group by m.unitId, f.rung";

    private final Caller caller;

    OverdueMatters(Caller caller) {
        this.caller = caller;
    }

    List<OverdueRow> byUnit(@Nullable MatterKind kind, LocalDate today) {
        var rungs = rungsByUnit(kind, today);
        return getEntityManager()
                .createQuery(BY_UNIT, Object[].class)
                .setParameter("today", today)
                .setParameter("kind", kind)
                .setParameter("scope", caller.scope())
                .getResultStream()
                .map(row -> new OverdueRow(
                        (UUID) row[0],
                        (String) row[1],
                        (Long) row[2],
                        (LocalDate) row[3],
                        rungs.getOrDefault((UUID) row[0], Map.of())))
                .toList();
    }

    private Map<UUID, Map<Rung, Long>> rungsByUnit(@Nullable MatterKind kind, LocalDate today) {
        var counts = new HashMap<UUID, Map<Rung, Long>>();
        getEntityManager()
                .createQuery(BY_RUNG, Object[].class)
                .setParameter("today", today)
                .setParameter("kind", kind)
                .setParameter("scope", caller.scope())
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], unit -> new EnumMap<>(Rung.class))
                        .put((Rung) row[1], (Long) row[2]));
        return counts;
    }
}
