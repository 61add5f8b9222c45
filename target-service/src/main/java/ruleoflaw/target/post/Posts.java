package ruleoflaw.target.post;

import static ruleoflaw.target.OrganisationProblem.POST_NOT_FOUND;
import static ruleoflaw.target.OrganisationProblem.POST_UNFIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The posts of all units. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, PostId> {
    private static final String FILTERED = """
            select p.id, p.version, p.unitId, p.title, p.kind
            from Post p
            where p.id.value > :after
              and (cast(:scope as uuid) is null or p.unitId = :scope)
              and (cast(:unit as uuid) is null or p.unitId = :unit)
              and (:kind is null or p.kind = :kind)
            order by p.id.value
            """;

    private final Caller caller;

    Posts(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Post get(PostId id) {
        var post = findByIdOptional(id).orElseThrow(() -> POST_NOT_FOUND.because(id));
        caller.mustReach(post.unitId());
        return post;
    }

    /**
     * A post that may carry a responsibility of the unit.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when it is none of the unit's, or of another kind
     */
    public void mustFit(UUID post, UUID unit, Set<PostKind> kinds, String pointer) {
        var fits = findByIdOptional(new PostId(post))
                .filter(found -> found.unitId().equals(unit) && kinds.contains(found.kind()));
        if (fits.isEmpty()) {
            var wanted = kinds.stream().sorted().map(PostKind::label).collect(Collectors.joining("、"));
            throw POST_UNFIT.because(wanted).at(pointer);
        }
    }

    List<PostView> matching(PostFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, PostView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
