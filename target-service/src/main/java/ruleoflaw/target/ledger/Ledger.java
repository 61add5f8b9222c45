package ruleoflaw.target.ledger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the history that the database keeps of every assignment. */
@ApplicationScoped
class Ledger {
    private static final String LINES = """
            select cast(h.state as text), h.valid_from
            from assignment_history h
            where h.assignment_id > :after
              and h.valid_from <= :at and (h.valid_to is null or h.valid_to > :at)
              and (cast(:scope as uuid) is null or h.unit_id = :scope)
              and (cast(:year as int) is null or h.year = :year)
              and (cast(:plan as uuid) is null or h.plan_id = :plan)
              and (cast(:unit as uuid) is null or h.unit_id = :unit)
              and (cast(:target as text) is null or h.state ->> 'target_id' = :target)
              and (cast(:status as text) is null or h.status = :status)
              and (cast(:outcome as text) is null or h.state ->> 'outcome' = :outcome)
              and (cast(:dueTo as date) is null or cast(h.state ->> 'due' as date) <= :dueTo)
            order by h.assignment_id
            limit :most
            """;

    private static final String CHANGES = """
            select cast(b.state as text), b.valid_from, cast(a.state as text), a.valid_from
            from (select distinct h.assignment_id
                  from assignment_history h
                  where h.valid_from > :from and h.valid_from <= :to and h.assignment_id > :after
                    and (cast(:scope as uuid) is null or h.unit_id = :scope)
                    and (cast(:unit as uuid) is null or h.unit_id = :unit)
                    and (cast(:plan as uuid) is null or h.plan_id = :plan)) touched
            left join assignment_history b on b.assignment_id = touched.assignment_id
                  and b.valid_from <= :from and (b.valid_to is null or b.valid_to > :from)
            left join assignment_history a on a.assignment_id = touched.assignment_id
                  and a.valid_from <= :to and (a.valid_to is null or a.valid_to > :to)
            where (b.state - 'version' - 'reminded_on') is distinct from (a.state - 'version' - 'reminded_on')
            order by touched.assignment_id
            limit :most
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Ledger(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    List<LedgerLine> lines(LedgerQuery query, UUID after, int most) {
        var filter = query.filter();
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(LINES, Object[].class)
                .setParameter("after", after)
                .setParameter("at", query.at())
                .setParameter("scope", query.scope(), UUID.class)
                .setParameter("year", filter.year(), Integer.class)
                .setParameter("plan", filter.plan(), UUID.class)
                .setParameter("unit", filter.unit(), UUID.class)
                .setParameter("target", nameOf(filter.target()), String.class)
                .setParameter("status", nameOf(filter.status()), String.class)
                .setParameter("outcome", nameOf(filter.outcome()), String.class)
                .setParameter("dueTo", filter.dueTo(), LocalDate.class)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> line(row[0], row[1]))
                .toList();
    }

    List<LedgerChange> changes(ChangeFilter filter, @Nullable UUID scope, UUID after, int most) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(CHANGES, Object[].class)
                .setParameter("from", filter.from().toInstant())
                .setParameter("to", filter.to().toInstant())
                .setParameter("after", after)
                .setParameter("scope", scope, UUID.class)
                .setParameter("unit", filter.unit(), UUID.class)
                .setParameter("plan", filter.plan(), UUID.class)
                .setParameter("most", most)
                .getResultStream()
                .map(this::change)
                .toList();
    }

    private LedgerChange change(Object[] row) {
        var before = row[0] == null ? null : line(row[0], row[1]);
        var after = row[2] == null ? null : line(row[2], row[3]);
        var known = requireNonNull(after == null ? before : after);
        return new LedgerChange(known.id(), before, after, Differences.between(before, after));
    }

    private LedgerLine line(Object state, Object since) {
        try {
            return LedgerLine.of(json.readTree((String) state), (Instant) since);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the history holds something that is no JSON", e);
        }
    }

    private static @Nullable String nameOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
