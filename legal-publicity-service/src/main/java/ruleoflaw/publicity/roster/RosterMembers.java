package ruleoflaw.publicity.roster;

import static ruleoflaw.publicity.PublicityProblem.ROSTER_MEMBER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The roster of all units. */
@ApplicationScoped
class RosterMembers implements PanacheRepositoryBase<RosterMember, RosterMemberId> {
    private static final String SHOWN = """
            select m.id, m.version, m.personId, p.unitId, p.staffNumber, p.name, m.post, m.qualification, m.education,
              m.birthYear, m.since, m.until
            from RosterMember m join Person p on p.id.value = m.personId
            """;
    private static final String PAGE = SHOWN + """
            where m.id.value > :after
              and (cast(:scope as uuid) is null or p.unitId = :scope)
              and (cast(:unit as uuid) is null or p.unitId = :unit)
              and (:post is null or m.post = :post)
            order by m.id.value
            """;
    private static final String IN_YEAR = """
            from RosterMember m join Person p on p.id.value = m.personId
            where (cast(:unit as uuid) is null or p.unitId = :unit)
              and m.since <= :lastDay and (m.until is null or m.until > :lastDay)
              and (p.leftOn is null or p.leftOn > :lastDay)
            """;
    private static final String TRAINED = """
            select coalesce(sum(coalesce(least(a.hours, s.hours), s.hours)), 0)
            from Attendance a join StudySession s on s.id.value = a.sessionId
            where s.year = :year and s.kind = TRAINING and s.status = HELD
              and a.personId in (select m.personId
            """ + IN_YEAR + ")";

    Optional<RosterMember> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    RosterMember get(RosterMemberId id) {
        return findByIdOptional(id).orElseThrow(() -> ROSTER_MEMBER_NOT_FOUND.because(id));
    }

    RosterMemberView view(RosterMemberId id) {
        return getEntityManager()
                .createQuery(SHOWN + "where m.id = :id", RosterMemberView.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<RosterMemberView> matching(RosterFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, RosterMemberView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("post", filter.post())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    RosterStatistics statistics(@Nullable UUID unit, int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        var members = getEntityManager()
                .createQuery(
                        "select m.post, m.qualification, m.education, m.birthYear " + IN_YEAR,
                        RosterStatistics.Counted.class)
                .setParameter("unit", unit)
                .setParameter("lastDay", lastDay)
                .getResultList();
        var hours = getEntityManager()
                .createQuery(TRAINED, BigDecimal.class)
                .setParameter("unit", unit)
                .setParameter("lastDay", lastDay)
                .setParameter("year", year)
                .getSingleResult();
        return RosterStatistics.of(year, members, hours);
    }
}
