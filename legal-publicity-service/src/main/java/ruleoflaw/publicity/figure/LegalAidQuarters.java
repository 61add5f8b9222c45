package ruleoflaw.publicity.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Legal aid, quarter by quarter. */
@ApplicationScoped
class LegalAidQuarters implements PanacheRepositoryBase<LegalAidQuarter, LegalAidQuarterId> {
    private static final String PAGE = """
            from LegalAidQuarter where id.value > :after and (:year is null or year = :year) order by id.value
            """;

    Optional<LegalAidQuarter> of(int year, int quarter) {
        return find("year = ?1 and quarter = ?2", year, quarter).firstResultOptional();
    }

    List<LegalAidQuarter> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, LegalAidQuarter.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
