package ruleoflaw.inspection.overdue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.ladder.MatterKind;

/** What is overdue today over HTTP; a unit sees its own line. */
@Path("/v1/overdue")
@RunOnVirtualThread
class OverdueResource {
    private final OverdueService service;

    OverdueResource(OverdueService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public List<OverdueRow> byUnit(@RestQuery @Nullable MatterKind kind) {
        return service.byUnit(kind);
    }
}
