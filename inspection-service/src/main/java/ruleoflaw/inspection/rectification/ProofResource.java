package ruleoflaw.inspection.rectification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.proof.FlagView;

/** What is odd about the proof of an order, over HTTP. */
@Path("/v1/rectification-orders/{id}/proof-flags")
@RunOnVirtualThread
class ProofResource {
    private final RectificationService service;

    ProofResource(RectificationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public List<FlagView> flags(@RestPath OrderId id) {
        return service.flags(id);
    }
}
