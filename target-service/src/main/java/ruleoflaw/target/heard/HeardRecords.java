package ruleoflaw.target.heard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything heard of other services' records. */
@ApplicationScoped
public class HeardRecords implements PanacheRepositoryBase<HeardRecord, UUID> {
    private static final String BY_STATUS = """
            select r.status, count(r)
            from HeardRecord r
            where r.kind = :kind and r.year = :year and (cast(:unit as uuid) is null or r.unitId = :unit)
            group by r.status
            """;

    private static final String PLANNED_AND_APPROVED = """
            select r.unitId,
                   sum(case when r.kind = PUBLICITY_PLAN and r.status <> 'WITHDRAWN' then coalesce(r.amount, 0) else 0 end),
                   sum(case when r.kind = ACTIVITY and r.status = 'APPROVED' then 1 else 0 end)
            from HeardRecord r
            where r.kind in (PUBLICITY_PLAN, ACTIVITY)
              and r.year = :year
              and (cast(:unit as uuid) is null or r.unitId = :unit)
            group by r.unitId
            """;

    /** What a unit promised by its publicity plan, and how many activities were approved. */
    public record Publicity(UUID unitId, long planned, long approved) {
        /** What counts: never more than was promised. */
        public long counted() {
            return Math.min(planned, approved);
        }
    }

    /** How many records of the kind stand at which status; of one unit or of the county. */
    public Map<String, Long> byStatus(HeardKind kind, int year, @Nullable UUID unit) {
        return getEntityManager()
                .createQuery(BY_STATUS, Object[].class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    public List<Publicity> publicity(int year, @Nullable UUID unit) {
        return getEntityManager()
                .createQuery(PLANNED_AND_APPROVED, Publicity.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getResultList();
    }
}
