package ruleoflaw.target.dispute;

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
import ruleoflaw.target.assignment.AssignmentId;

/** Where a unit raises a doubt about one of its assignments. */
@Path("/v1/assignments")
@RunOnVirtualThread
class RaiseResource {
    private final DisputeService service;

    RaiseResource(DisputeService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/disputes")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DisputeView raise(@RestPath AssignmentId id, @Valid @NotNull RaiseDispute request) {
        return service.raise(id, request);
    }
}
