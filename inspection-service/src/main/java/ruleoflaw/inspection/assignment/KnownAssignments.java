package ruleoflaw.inspection.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The assignments this service has heard of. */
@ApplicationScoped
class KnownAssignments implements PanacheRepositoryBase<KnownAssignment, UUID> {}
