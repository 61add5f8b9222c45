package ruleoflaw.target.evidence;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All evidence. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, EvidenceId> {
    private static final String FILTERED = """
            select e.id, e.version, e.unitId, e.kind, e.title, e.occurredOn, e.receivedAt, e.flags.late, e.flags.burst,
                   e.flags.duplicateOf, e.formal.passed, e.substantive.passed, e.amendments
            from Evidence e
            where e.id.value > :after
              and (cast(:scope as uuid) is null or e.unitId = :scope)
              and (cast(:unit as uuid) is null or e.unitId = :unit)
              and (:kind is null or e.kind = :kind)
              and (cast(:assignment as uuid) is null or array_contains(e.assignmentIds, :assignment))
              and (cast(:site as uuid) is null or e.siteId = :site)
              and (:late is null or e.flags.late = :late)
            order by e.id.value
            """;

    private static final String OWN_ASSIGNMENTS =
            "select count(a) from Assignment a where a.id.value in :ids and a.task.unitId = :unit";

    private static final String RECEIPT = "select sha256, occurred_on from stored_file where id = :id";

    private final Caller caller;

    Evidences(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Evidence get(EvidenceId id) {
        var evidence = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(evidence.unitId());
        return evidence;
    }

    /** The same, unless somebody changed it since the caller read it. */
    public Evidence get(EvidenceId id, long version) {
        var evidence = get(id);
        evidence.mustBeAt(version);
        return evidence;
    }

    List<EvidenceView.Row> matching(EvidenceFilter filter, PageRequest page) {
        return getEntityManager()
                .unwrap(Session.class)
                .createQuery(FILTERED, EvidenceView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setParameter("assignment", filter.assignment(), UUID.class)
                .setParameter("site", filter.site())
                .setParameter("late", filter.late())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** What was written down when the file came in. */
    Receipt receipt(UUID fileId, Instant now) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery(RECEIPT)
                .setParameter("id", fileId)
                .getSingleResult();
        return new Receipt(fileId, (String) row[0], LocalDate.parse(row[1].toString()), now);
    }

    /** The first piece with this content. */
    Optional<UUID> findSameContent(String sha256) {
        return find("sha256 = ?1 order by id.value", sha256)
                .firstResultOptional()
                .map(first -> first.id().value());
    }

    /** The first piece made of one of these files. */
    Optional<UUID> findWithFile(Collection<UUID> fileIds) {
        return find("fileId in ?1 order by id.value", fileIds)
                .firstResultOptional()
                .map(first -> first.id().value());
    }

    long receivedSince(UUID unit, Instant since) {
        return count("unitId = ?1 and receivedAt >= ?2", unit, since);
    }

    boolean areOwn(List<UUID> assignments, UUID unit) {
        var wanted = Set.copyOf(assignments);
        return wanted.isEmpty()
                || getEntityManager()
                                .createQuery(OWN_ASSIGNMENTS, Long.class)
                                .setParameter("ids", wanted)
                                .setParameter("unit", unit)
                                .getSingleResult()
                        == wanted.size();
    }
}
