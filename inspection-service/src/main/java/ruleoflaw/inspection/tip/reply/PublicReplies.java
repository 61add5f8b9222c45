package ruleoflaw.inspection.tip.reply;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All public replies. */
@ApplicationScoped
class PublicReplies implements PanacheRepositoryBase<PublicReply, ReplyId> {
    private static final String FILTERED = """
            select id, version, status, title, text, publishedOn
            from PublicReply
            where id.value > :after and (:status is null or status = :status)
            order by id.value
            """;

    PublicReply get(ReplyId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<ReplyView> matching(@Nullable ReplyStatus status, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ReplyView.class)
                .setParameter("after", page.after())
                .setParameter("status", status)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
