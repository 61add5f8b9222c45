package ruleoflaw.target.annualtarget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.plan.PlanId;

/** The targets of one plan over HTTP. */
@Path("/v1/plans")
@RunOnVirtualThread
class PlanTargetResource {
    private final TargetService service;

    PlanTargetResource(TargetService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/targets")
    @RolesAllowed(Role.EVERYBODY)
    public Page<TargetView> list(
            @RestPath PlanId id, @BeanParam TargetFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(id, filter, page);
    }

    @POST
    @Path("/{id}/targets")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public TargetView add(@RestPath PlanId id, @Valid @NotNull TargetDescription description) {
        return service.add(id, description);
    }
}
