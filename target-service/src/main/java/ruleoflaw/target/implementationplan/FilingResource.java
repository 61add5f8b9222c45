package ruleoflaw.target.implementationplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;

/** Where a unit files its implementation plan for a year's plan. */
@Path("/v1/plans")
@RunOnVirtualThread
class FilingResource {
    private final ImplementationPlanService service;

    FilingResource(ImplementationPlanService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/implementation-plans")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ImplementationPlanView file(@RestPath UUID id, @Valid @NotNull FileImplementationPlan request) {
        return service.file(id, request);
    }
}
