package ruleoflaw.target.leadinggroup;

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
import ruleoflaw.target.unit.UnitId;

/** Where a unit lays its leading group down. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitGroupResource {
    private final LeadingGroupService service;

    UnitGroupResource(LeadingGroupService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/leading-groups")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public LeadingGroupView layDown(@RestPath UnitId id, @Valid @NotNull GroupDescription description) {
        return service.layDown(id, description);
    }
}
