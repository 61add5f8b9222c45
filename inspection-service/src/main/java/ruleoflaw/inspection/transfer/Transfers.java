package ruleoflaw.inspection.transfer;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All transfers. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, TransferId> {
    private static final String FILTERED = """
            select id, version, organ, documentNumber, sentOn, receiptNumber, receivedOn
            from Transfer
            where id.value > :after
              and (:organ is null or organ = :organ)
            order by id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Transfer get(TransferId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<TransferView> to(@Nullable Organ organ, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, TransferView.class)
                .setParameter("after", page.after())
                .setParameter("organ", organ)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
