package ruleoflaw.target.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.target.assignment.AssignmentId;

/** The progress reports of all assignments. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {
    private static final String OF_ASSIGNMENT = """
            select r.id, r.assignmentId, r.percent, r.note, r.fileIds, r.reportedAt
            from ProgressReport r
            where r.assignmentId = :assignment and r.id > :after
            order by r.id
            """;

    ProgressReport get(AssignmentId assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment.value(), id)
                .firstResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<ProgressView> of(AssignmentId assignment, PageRequest page) {
        return getEntityManager()
                .createQuery(OF_ASSIGNMENT, ProgressView.class)
                .setParameter("assignment", assignment.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
