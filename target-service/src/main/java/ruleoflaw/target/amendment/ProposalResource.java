package ruleoflaw.target.amendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.plan.PlanId;

/** Where the office proposes to change a plan in force. */
@Path("/v1/plans")
@RunOnVirtualThread
class ProposalResource {
    private final AmendmentService service;

    ProposalResource(AmendmentService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/amendments")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public AmendmentView propose(@RestPath PlanId id, @Valid @NotNull ProposeAmendment request) {
        return service.propose(id, request);
    }
}
