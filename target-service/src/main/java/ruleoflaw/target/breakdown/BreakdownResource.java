package ruleoflaw.target.breakdown;

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

/** Breakdown over HTTP: look first, then issue. */
@Path("/v1/plans")
@RunOnVirtualThread
class BreakdownResource {
    private final BreakdownService service;

    BreakdownResource(BreakdownService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/breakdown-previews")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    public Preview preview(@RestPath PlanId id, @Valid @NotNull Breakdown breakdown) {
        return service.preview(id, breakdown);
    }

    @POST
    @Path("/{id}/assignments")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public BreakdownService.Issued issue(@RestPath PlanId id, @Valid @NotNull Breakdown breakdown) {
        return service.issue(id, breakdown);
    }
}
