package ruleoflaw.target.staffing;

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

/** Where a unit records its staff of a year. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitStaffResource {
    private final StaffFigureService service;

    UnitStaffResource(StaffFigureService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/staff-figures")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public StaffFigureView record(@RestPath UnitId id, @Valid @NotNull RecordStaff request) {
        return service.record(id, request);
    }
}
