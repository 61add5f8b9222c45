package ruleoflaw.inspection.line;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Reporting lines over HTTP. */
@Path("/v1/reporting-lines")
@RunOnVirtualThread
class LineResource {
    private final LineService service;

    LineResource(LineService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public Page<LineView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public LineView name(@Valid @NotNull NameSuperior request) {
        return service.name(request);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @RolesAllowed(Role.OFFICE)
    public void end(@RestPath UUID id, @BeanParam IfMatch match) {
        service.end(id, match.version());
    }
}
