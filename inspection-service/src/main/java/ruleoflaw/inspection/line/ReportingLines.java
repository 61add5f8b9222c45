package ruleoflaw.inspection.line;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** All reporting lines. */
@ApplicationScoped
public class ReportingLines implements PanacheRepositoryBase<ReportingLine, UUID> {
    /** Everybody above the person, however far up; a circle in the lines ends where it began. */
    public Set<String> superiorsOf(String person) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            directSuperiorsOf(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        found.remove(person);
        return found;
    }

    private List<String> directSuperiorsOf(String person) {
        return find("person", person).stream().map(ReportingLine::superior).toList();
    }

    ReportingLine get(UUID id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<LineView> matching(PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "select id, version, person, superior from ReportingLine where id > :after order by id",
                        LineView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
