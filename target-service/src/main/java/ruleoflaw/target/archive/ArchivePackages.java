package ruleoflaw.target.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The packages of all years. */
@ApplicationScoped
class ArchivePackages implements PanacheRepositoryBase<ArchivePackage, UUID> {
    private static final String FILTERED = """
            select p.id, p.version, p.planId, p.year, p.retention, p.sha256, p.size, p.entries, p.createdAt
            from ArchivePackage p
            where p.id > :after and (:year is null or p.year = :year)
            order by p.id
            """;

    ArchivePackage get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<ArchivePackageView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ArchivePackageView.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
