package ruleoflaw.target.tenure;

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

/** Tenures over HTTP, for their unit and the office. */
@Path("/v1/tenures")
@RunOnVirtualThread
class TenureResource {
    private final TenureService service;

    TenureResource(TenureService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<TenureView> list(@BeanParam TenureFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public TenureView show(@RestPath TenureId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/end")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public TenureView end(@RestPath TenureId id, @BeanParam IfMatch match, @Valid @NotNull EndTenure request) {
        return service.end(id, match.version(), request);
    }
}
