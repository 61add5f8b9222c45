package ruleoflaw.target.subassignment;

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

/** The parts inside a unit over HTTP: the unit keeps them, the office may look. */
@Path("/v1/sub-assignments")
@RunOnVirtualThread
class SubAssignmentResource {
    private final SubAssignmentService service;

    SubAssignmentResource(SubAssignmentService service) {
        this.service = service;
    }

    /** What came of it, or why it is taken back. */
    record Words(@NotBlank @Size(max = 2000) String text) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<SubAssignmentView> list(@BeanParam SubAssignmentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public SubAssignmentView show(@RestPath SubAssignmentId id) {
        return service.show(id);
    }

    @POST
    @Path("/{id}/sub-assignments")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public SubAssignmentService.Given divide(@RestPath SubAssignmentId id, @Valid @NotNull Parts request) {
        return service.divide(id, request);
    }

    @PUT
    @Path("/{id}/completion")
    @RolesAllowed(Role.UNIT)
    public SubAssignmentView complete(
            @RestPath SubAssignmentId id, @BeanParam IfMatch match, @Valid @NotNull Words request) {
        return service.complete(id, match.version(), request.text());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public SubAssignmentView withdraw(
            @RestPath SubAssignmentId id, @BeanParam IfMatch match, @Valid @NotNull Words request) {
        return service.withdraw(id, match.version(), request.text());
    }
}
