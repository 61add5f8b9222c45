package ruleoflaw.target.implementationplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Implementation plans over HTTP: the unit writes, the office accepts or returns. */
@Path("/v1/implementation-plans")
@RunOnVirtualThread
class ImplementationPlanResource {
    private final ImplementationPlanService service;

    ImplementationPlanResource(ImplementationPlanService service) {
        this.service = service;
    }

    /** What is missing. */
    record ReturnPlan(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ImplementationPlanRow> list(
            @BeanParam ImplementationPlanFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ImplementationPlanView show(@RestPath ImplementationPlanId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public ImplementationPlanView refile(
            @RestPath ImplementationPlanId id,
            @BeanParam IfMatch match,
            @Valid @NotNull FileImplementationPlan request) {
        return service.refile(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public ImplementationPlanView sendBack(
            @RestPath ImplementationPlanId id, @BeanParam IfMatch match, @Valid @NotNull ReturnPlan request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.OFFICE)
    public ImplementationPlanView accept(@RestPath ImplementationPlanId id, @BeanParam IfMatch match) {
        return service.accept(id, match.version());
    }
}
