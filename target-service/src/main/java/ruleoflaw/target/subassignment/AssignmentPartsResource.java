package ruleoflaw.target.subassignment;

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

/** Where a unit divides one of its assignments. */
@Path("/v1/assignments")
@RunOnVirtualThread
class AssignmentPartsResource {
    private final SubAssignmentService service;

    AssignmentPartsResource(SubAssignmentService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/sub-assignments")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public SubAssignmentService.Given divide(@RestPath AssignmentId id, @Valid @NotNull Parts request) {
        return service.divide(id, request);
    }
}
