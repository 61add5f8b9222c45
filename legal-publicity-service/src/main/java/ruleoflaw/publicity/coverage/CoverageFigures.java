package ruleoflaw.publicity.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads coverage and counts out of plans and activities. */
@ApplicationScoped
class CoverageFigures {
    private static final String CELLS = """
            select u.id, u.name, p.code, p.name, cast(stretch as int), cast(count(a.id) as int)
            from known_unit u
            cross join place p
            join place_dictionary d on d.id = p.dictionary_id and d.edition = :edition
            cross join generate_series(1, :stretches) stretch
            left join activity a on a.unit_id = u.id and a.year = :year and a.status = 'APPROVED'
                 and p.code = any(a.places)
                 and (extract(month from a.held_on) - 1) / :months >= stretch - 1
                 and (extract(month from a.held_on) - 1) / :months < stretch
            where u.active and (cast(:scope as uuid) is null or u.id = cast(:scope as uuid))
            group by u.id, u.name, p.code, p.name, p.position, stretch
            order by count(a.id), u.name, u.id, stretch, p.position
            """;
    private static final String VILLAGES = """
            select v.code, v.name, u.id, u.name, cast(count(a.id) as int)
            from village v
            join known_unit u on u.id = v.unit_id
            left join activity a on a.year = :year and a.status = 'APPROVED' and v.code = any(a.villages)
            where v.active and (cast(:scope as uuid) is null or u.id = cast(:scope as uuid))
            group by v.code, v.name, u.id, u.name
            order by count(a.id), v.code
            """;
    private static final String COUNTS = """
            select u.id, u.name,
                   cast(coalesce((select sum(p.planned_activities) from publicity_plan p
                        where p.unit_id = u.id and p.year = :year and p.status = 'PUBLISHED'), 0) as int),
                   cast((select count(*) from activity a
                        where a.unit_id = u.id and a.year = :year and a.status = 'APPROVED') as int)
            from known_unit u
            where u.active and (cast(:scope as uuid) is null or u.id = cast(:scope as uuid))
            order by u.name, u.id
            """;

    private final EntityManager entities;

    CoverageFigures(EntityManager entities) {
        this.entities = entities;
    }

    List<CoverageView.CellView> cells(int year, Period period, String edition, @Nullable UUID scope) {
        return query(CELLS, CoverageView.CellView.class, year, scope)
                .setParameter("edition", edition)
                .setParameter("stretches", period.stretches())
                .setParameter("months", period.months())
                .getResultList();
    }

    List<VillageCoverageView> villages(int year, @Nullable UUID scope) {
        return query(VILLAGES, VillageCoverageView.class, year, scope).getResultList();
    }

    List<ActivityCountView> counts(int year, @Nullable UUID scope) {
        return query(COUNTS, Object[].class, year, scope).getResultList().stream()
                .map(row -> ActivityCountView.of((UUID) row[0], (String) row[1], (int) row[2], (int) row[3]))
                .toList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, int year, @Nullable UUID scope) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("year", year)
                .setParameter("scope", scope, UUID.class);
    }
}
