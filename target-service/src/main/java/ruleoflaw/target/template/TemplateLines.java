package ruleoflaw.target.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.target.plan.PlanId;

/** The lines of all templates, and the breakdowns they are taken from. */
@ApplicationScoped
class TemplateLines implements PanacheRepositoryBase<TemplateLine, UUID> {
    private static final String GIVEN_OUT = """
            select distinct a.task.targetCode, u.group, a.task.weight, a.deadline.due
            from Assignment a join Unit u on u.id.value = a.task.unitId
            where a.task.planId = :plan and a.status <> WITHDRAWN
            order by a.task.targetCode, u.group
            """;

    List<GivenOut> givenOut(PlanId plan) {
        return getEntityManager()
                .createQuery(GIVEN_OUT, GivenOut.class)
                .setParameter("plan", plan.value())
                .getResultList();
    }

    List<TemplateLine> of(UUID template) {
        return list("templateId = ?1 order by id", template);
    }
}
