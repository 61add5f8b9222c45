package ruleoflaw.target.extension;

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

/** Where a unit asks for more time for one of its assignments. */
@Path("/v1/assignments")
@RunOnVirtualThread
class RequestResource {
    private final ExtensionService service;

    RequestResource(ExtensionService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/extensions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ExtensionView request(@RestPath AssignmentId id, @Valid @NotNull RequestExtension request) {
        return service.request(id, request);
    }
}
