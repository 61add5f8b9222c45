package ruleoflaw.target.assignment;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Assignments over HTTP: a unit sees its own, and the office decides. */
@Path("/v1/assignments")
@RunOnVirtualThread
class AssignmentResource {
    private final AssignmentService service;

    AssignmentResource(AssignmentService service) {
        this.service = service;
    }

    /** Why the office sends something back or takes it back. */
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    /** Which unit takes the work over, and why. */
    record HandOver(
            @NotNull UUID unitId,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<AssignmentRow> list(@BeanParam AssignmentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public AssignmentView show(@RestPath AssignmentId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public AssignmentView correct(
            @RestPath AssignmentId id, @BeanParam IfMatch match, @Valid @NotNull CorrectAssignment request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/completion")
    @RolesAllowed(Role.OFFICE)
    public AssignmentView confirm(@RestPath AssignmentId id, @BeanParam IfMatch match) {
        return service.confirm(id, match.version());
    }

    @PUT
    @Path("/{id}/completion-return")
    @RolesAllowed(Role.OFFICE)
    public AssignmentView returnCompletion(
            @RestPath AssignmentId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.returnCompletion(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/unit")
    @RolesAllowed(Role.OFFICE)
    public AssignmentView handOver(
            @RestPath AssignmentId id, @BeanParam IfMatch match, @Valid @NotNull HandOver request) {
        return service.handOver(id, match.version(), request.unitId(), request.reason());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public AssignmentView withdraw(
            @RestPath AssignmentId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
