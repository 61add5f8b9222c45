package ruleoflaw.target.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** All templates. */
@ApplicationScoped
class BreakdownTemplates implements PanacheRepositoryBase<BreakdownTemplate, UUID> {
    private static final String PAGE = """
            select t.id, t.name, t.year, t.lineCount from BreakdownTemplate t where t.id > :after order by t.id
            """;

    BreakdownTemplate get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    boolean has(String name) {
        return count("name", name) > 0;
    }

    List<TemplateView> page(PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, TemplateView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
