package ruleoflaw.target.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The difficult issues of the county. */
@ApplicationScoped
class BottleneckIssues implements PanacheRepositoryBase<BottleneckIssue, BottleneckIssueId> {
    private static final String FILTERED = """
            select x.id, x.version, x.unitId, x.year, x.ownerId, x.title, x.description, x.due,
                   x.livelihood, x.difficultyId, x.status, x.changedOn, x.progress, x.remark
            from BottleneckIssue x
            where x.id.value > :after
              and (cast(:scope as uuid) is null or x.unitId = :scope)
              and (cast(:unit as uuid) is null or x.unitId = :unit)
              and (:year is null or x.year = :year)
              and (:status is null or x.status = :status)
              and (cast(:dueTo as date) is null or x.due <= :dueTo)
            order by x.id.value
            """;

    private final Caller caller;

    BottleneckIssues(Caller caller) {
        this.caller = caller;
    }

    BottleneckIssue get(BottleneckIssueId id) {
        var bottleneckIssue = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(bottleneckIssue.unitId());
        return bottleneckIssue;
    }

    BottleneckIssue get(BottleneckIssueId id, long version) {
        var bottleneckIssue = get(id);
        bottleneckIssue.mustBeAt(version);
        return bottleneckIssue;
    }

    List<BottleneckIssueView> matching(BottleneckIssueFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, BottleneckIssueView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setParameter("dueTo", filter.dueTo())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
