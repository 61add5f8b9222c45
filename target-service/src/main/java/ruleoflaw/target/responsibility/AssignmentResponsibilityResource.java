package ruleoflaw.target.responsibility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.assignment.AssignmentId;

/** Who answers for an assignment, today or on another day. */
@Path("/v1/assignments")
@RunOnVirtualThread
class AssignmentResponsibilityResource {
    private final ResponsibilityService service;

    AssignmentResponsibilityResource(ResponsibilityService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/responsibility")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public ResponsibilityView show(@RestPath AssignmentId id, @RestQuery @Nullable LocalDate on) {
        return service.show(id, on);
    }
}
