package ruleoflaw.assessment.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All public notices. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<ResultNotice, UUID> {
    List<ResultNotice> of(RunId run) {
        return list("runId = ?1 order by revision", run.value());
    }

    Optional<ResultNotice> latest(RunId run) {
        return find("runId = ?1 order by revision desc", run.value()).firstResultOptional();
    }
}
