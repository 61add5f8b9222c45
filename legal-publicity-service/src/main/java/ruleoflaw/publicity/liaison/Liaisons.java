package ruleoflaw.publicity.liaison;

import static ruleoflaw.publicity.PublicityProblem.LIAISON_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The liaisons of all villages. */
@ApplicationScoped
class Liaisons implements PanacheRepositoryBase<Liaison, LiaisonId> {
    private static final String PAGE = """
            select id, version, unitId, village, name, category, certificate, certifiedOn, trainedHours, removedOn, reason
            from Liaison
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (:village is null or village = :village)
            order by id.value
            """;
    private static final String BY_VILLAGE = """
            select v.code, v.name, u.id, u.name, cast(count(l.id) as int), cast(count(l.certificate) as int),
                   cast(greatest(:needed - count(l.id), 0) as int)
            from village v
            join known_unit u on u.id = v.unit_id
            left join liaison l on l.village = v.code and l.removed_on is null
            where v.active and (cast(:scope as uuid) is null or u.id = cast(:scope as uuid))
            group by v.code, v.name, u.id, u.name
            order by count(l.id), v.code
            """;

    Liaison get(LiaisonId id) {
        return findByIdOptional(id).orElseThrow(() -> LIAISON_NOT_FOUND.because(id));
    }

    Optional<Liaison> find(LiaisonLine line) {
        return find("village = ?1 and name = ?2 and removedOn is null", line.village(), line.name())
                .firstResultOptional();
    }

    List<LiaisonView> matching(@Nullable String village, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, LiaisonView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("village", village)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** Those with the fewest first. */
    List<VillageLiaisonsView> byVillage(int needed, @Nullable UUID scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BY_VILLAGE, VillageLiaisonsView.class)
                .setParameter("needed", needed)
                .setParameter("scope", scope, UUID.class)
                .getResultList();
    }
}
