package ruleoflaw.publicity.requirement;

import static ruleoflaw.publicity.PublicityProblem.KIND_WITHOUT_REQUIREMENT;
import static ruleoflaw.publicity.PublicityProblem.REQUIREMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All requirements that ever held. */
@ApplicationScoped
public class StudyRequirements implements PanacheRepositoryBase<StudyRequirement, StudyRequirementId> {
    private static final String PAGE = """
            select id, version, fromYear, kind, kindName, hours, basis
            from StudyRequirement
            where id.value > :after and (:kind is null or kind = :kind)
            order by id.value
            """;

    StudyRequirement get(StudyRequirementId id) {
        return findByIdOptional(id).orElseThrow(() -> REQUIREMENT_NOT_FOUND.because(id));
    }

    Optional<StudyRequirement> find(RequirementLine line) {
        return find("fromYear = ?1 and kind = ?2", line.fromYear(), line.kind()).firstResultOptional();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 unless the office has said what this kind of person owes */
    public void mustKnow(String kind) {
        if (!knows(kind)) {
            throw KIND_WITHOUT_REQUIREMENT.because(kind).at("/kind");
        }
    }

    public boolean knows(String kind) {
        return count("kind", kind) > 0;
    }

    List<RequirementView> matching(@Nullable String kind, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, RequirementView.class)
                .setParameter("after", page.after())
                .setParameter("kind", kind)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
