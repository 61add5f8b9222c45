package ruleoflaw.target.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.post.PostId;

/** Which posts answer for which assignment. */
@ApplicationScoped
class Responsibilities implements PanacheRepositoryBase<Responsibility, AssignmentId> {
    private static final String SHOWN = """
            select r.id.value, r.unitId, r.settledOn,
                   p.id.value, p.title, pt.holder, l.id.value, l.title, lt.holder, h.id.value, h.title, ht.holder
            from Responsibility r
            join Post p on p.id.value = r.slots.principalPostId
            join Post l on l.id.value = r.slots.leaderPostId
            join Post h on h.id.value = r.slots.handlerPostId
            left join Tenure pt on pt.postId = p.id.value and pt.heldFrom <= :on and (pt.heldTo is null or pt.heldTo >= :on)
            left join Tenure lt on lt.postId = l.id.value and lt.heldFrom <= :on and (lt.heldTo is null or lt.heldTo >= :on)
            left join Tenure ht on ht.postId = h.id.value and ht.heldFrom <= :on and (ht.heldTo is null or ht.heldTo >= :on)
            where r.id = :assignment
            """;

    private static final String HELD = """
            select a.id.value, a.task.targetCode, a.task.title,
                   case when r.slots.principalPostId = :post then ruleoflaw.target.post.PostKind.PRINCIPAL
                        when r.slots.leaderPostId = :post then ruleoflaw.target.post.PostKind.IN_CHARGE
                        else ruleoflaw.target.post.PostKind.HANDLER end,
                   a.deadline.due, a.deadline.lastDay, a.percent, a.status
            from Responsibility r join Assignment a on a.id = r.id
            where (r.slots.principalPostId = :post or r.slots.leaderPostId = :post or r.slots.handlerPostId = :post)
              and a.id.value > :after
              and a.status not in (COMPLETED, WITHDRAWN, NOT_DONE)
            order by a.id.value
            """;

    Optional<ResponsibilityView> find(AssignmentId assignment, LocalDate on) {
        return getEntityManager()
                .createQuery(SHOWN, Object[].class)
                .setParameter("assignment", assignment)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .map(row -> new ResponsibilityView(
                        (UUID) row[0],
                        (UUID) row[1],
                        (LocalDate) row[2],
                        on,
                        holding(row, 3),
                        holding(row, 6),
                        holding(row, 9)));
    }

    private static ResponsibilityView.Holding holding(Object[] row, int at) {
        return new ResponsibilityView.Holding((UUID) row[at], (String) row[at + 1], (String) row[at + 2]);
    }

    List<HandOverRow> heldBy(PostId post, PageRequest page) {
        return getEntityManager()
                .createQuery(HELD, HandOverRow.class)
                .setParameter("post", post.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
