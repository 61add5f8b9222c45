package ruleoflaw.target.unitcode;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.unit.UnitId;

/** Codes of a unit over HTTP: everybody may read, the office changes. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitCodeResource {
    private final UnitCodeService service;

    UnitCodeResource(UnitCodeService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/codes")
    @RolesAllowed(Role.EVERYBODY)
    public Page<UnitCodeView> list(
            @RestPath UnitId id, @BeanParam UnitCodeFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(id, filter, page);
    }

    @POST
    @Path("/{id}/codes")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public UnitCodeView change(@RestPath UnitId id, @Valid @NotNull ChangeCode request) {
        return service.change(id, request);
    }
}
