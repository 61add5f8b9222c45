package ruleoflaw.target.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Annual plans over HTTP. The office writes, an approver approves, everybody may read. */
@Path("/v1/plans")
@RunOnVirtualThread
class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    /** The paper in which the committee says yes; a plan is not approved by a click. */
    record ApprovePlan(@NotBlank @Size(max = 200) String document) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<PlanView> list(@BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public PlanView show(@RestPath PlanId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public PlanView create(@Valid @NotNull CreatePlan request) {
        return service.create(request);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public PlanView approve(@RestPath PlanId id, @BeanParam IfMatch match, @Valid @NotNull ApprovePlan request) {
        return service.approve(id, match.version(), request.document());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public PlanView publish(@RestPath PlanId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public PlanView close(@RestPath PlanId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }
}
