package ruleoflaw.target.staffing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Staff figures over HTTP. */
@Path("/v1/staff-figures")
@RunOnVirtualThread
class StaffFigureResource {
    private final StaffFigureService service;

    StaffFigureResource(StaffFigureService service) {
        this.service = service;
    }

    /** Better numbers. */
    record CorrectStaff(@Valid @NotNull StaffNumbers numbers) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<StaffFigureView> list(@BeanParam StaffFigureFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public StaffFigureView show(@RestPath StaffFigureId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public StaffFigureView correct(
            @RestPath StaffFigureId id, @BeanParam IfMatch match, @Valid @NotNull CorrectStaff request) {
        return service.correct(id, match.version(), request.numbers());
    }
}
