package ruleoflaw.inspection.tip;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All tips, as far as the caller may handle them: none that speak against his own unit. */
@ApplicationScoped
public class Tips implements PanacheRepositoryBase<Tip, TipId> {
    private static final String REACHED =
            " and not exists (select 1 from Accused where tipId = tip.id.value and unitId = :home) ";

    private static final String FILTERED = """
            select id, version, channel, reporter, named, receivedOn, status, routeBy, routeRule, registeredOn, routedOn,
                answerBy, answerRule, extensionApproval, organ, organReceipt, mergedInto, findingId, reason, closedOn,
                erasedOn, calendarAssumed
            from Tip tip
            where id.value > :after
              and (:status is null or status = :status)
              and (:channel is null or channel = :channel)
              and (:overdue = false or (routedOn is null and routeBy < :today)
                   or (closedOn is null and answerBy < :today))
            """ + REACHED + " order by id.value";

    private static final String COUNTED = """
            select channel, status, named, case when findingId is null then false else true end, count(*),
                sum(case when routedOn > routeBy then 1 else 0 end)
            from Tip tip
            where receivedOn between :from and :to
            group by channel, status, named, case when findingId is null then false else true end
            """;

    private static final String TO_ERASE = """
            from Tip tip
            where closedOn < ?1 and erasedOn is null
              and not exists (select 1 from TipReview where tipId = tip.id.value and repliedOn is null)
            order by id.value
            """;

    private final Caller caller;

    Tips(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may handle */
    public Tip get(TipId id) {
        return findByIdOptional(id).filter(tip -> !isOwnMatter(id)).orElseThrow(NOT_FOUND::because);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 */
    public void mustReach(TipId id) {
        if (isOwnMatter(id)) {
            throw NOT_FOUND.because();
        }
    }

    /** The tip behind a code that was checked already. */
    public Optional<Tip> behind(TipId id) {
        return findByIdOptional(id);
    }

    boolean hasConvertedTo(UUID finding) {
        return count("findingId = ?1", finding) > 0;
    }

    private boolean isOwnMatter(TipId id) {
        var accused = getEntityManager().find(Accused.class, id.value());
        return accused != null && caller.home().filter(accused.unitId()::equals).isPresent();
    }

    void accuse(TipId id, UUID unit) {
        getEntityManager().merge(new Accused(id, unit));
    }

    public void forgetAccused(TipId id) {
        getEntityManager()
                .createQuery("delete from Accused where tipId = :tip")
                .setParameter("tip", id.value())
                .executeUpdate();
    }

    List<TipView> matching(TipFilter filter, PageRequest page, LocalDate today) {
        return getEntityManager()
                .createQuery(FILTERED, TipView.class)
                .setParameter("after", page.after())
                .setParameter("status", filter.status())
                .setParameter("channel", filter.channel())
                .setParameter("overdue", Boolean.TRUE.equals(filter.overdue()))
                .setParameter("today", today)
                .setParameter("home", caller.home().orElse(new UUID(0, 0)))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    List<TipStatistics.Group> counted(int year) {
        return getEntityManager()
                .createQuery(COUNTED, TipStatistics.Group.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /**
     * Tips that ended before the given day and whose content is still there, the oldest first; not those whose answer
     * is under review.
     */
    public List<Tip> toErase(LocalDate endedBefore, int most) {
        return find(TO_ERASE, endedBefore).page(0, most).list();
    }
}
