package ruleoflaw.publicity.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The figures of public legal services. */
@ApplicationScoped
class ServiceFigures implements PanacheRepositoryBase<ServiceFigure, UUID> {
    private static final String PAGE = """
            select id, year, quarter, item, amount, source, importedAt
            from ServiceFigure where id > :after and (:year is null or year = :year) order by id
            """;

    Optional<ServiceFigure> of(ServiceLine line) {
        return find("year = ?1 and quarter = ?2 and item = ?3", line.year(), line.quarter(), line.item())
                .firstResultOptional();
    }

    List<ServiceFigureView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, ServiceFigureView.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
