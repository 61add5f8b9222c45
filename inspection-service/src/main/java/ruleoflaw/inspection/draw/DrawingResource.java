package ruleoflaw.inspection.draw;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Drawings over HTTP, for everybody who wants to check them. */
@Path("/v1/drawings")
@RunOnVirtualThread
class DrawingResource {
    private final DrawingService service;

    DrawingResource(DrawingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<DrawingView> list(@RestQuery @Nullable DrawingStatus status, @Valid @BeanParam PageRequest page) {
        return service.list(status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public DrawingView show(@RestPath DrawingId id) {
        return service.show(id);
    }

    /** Repeats any draw; stores nothing. */
    @POST
    @Path("/verification")
    @Idempotent
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public RepeatedDraw verify(@Valid @NotNull RepeatDraw request) {
        return service.repeat(request);
    }
}
