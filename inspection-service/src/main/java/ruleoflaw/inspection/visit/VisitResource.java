package ruleoflaw.inspection.visit;

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
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Visits over HTTP; they are planned in a round. */
@Path("/v1/visits")
@RunOnVirtualThread
class VisitResource {
    private final VisitService service;

    VisitResource(VisitService service) {
        this.service = service;
    }

    /** Why a visit does not take place. */
    record CancelVisit(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<VisitView> list(@BeanParam VisitFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public VisitView show(@RestPath VisitId id) {
        return service.show(id);
    }

    /** Who read of it while it was sealed. */
    @GET
    @Path("/{id}/reads")
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public Page<ReadView> reads(@RestPath VisitId id, @Valid @BeanParam PageRequest page) {
        return service.readsOf(id, page);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public VisitView move(@RestPath VisitId id, @BeanParam IfMatch match, @Valid @NotNull MoveVisit request) {
        return service.move(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public VisitView close(@RestPath VisitId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }

    @PUT
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.OFFICE)
    public VisitView cancel(@RestPath VisitId id, @BeanParam IfMatch match, @Valid @NotNull CancelVisit request) {
        return service.cancel(id, match.version(), request.reason());
    }
}
