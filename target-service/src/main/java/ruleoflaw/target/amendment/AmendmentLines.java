package ruleoflaw.target.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all amendments. */
@ApplicationScoped
class AmendmentLines implements PanacheRepositoryBase<AmendmentLine, UUID> {
    List<AmendmentLine> of(AmendmentId amendment) {
        return list("amendmentId = ?1 order by id", amendment.value());
    }
}
