package ruleoflaw.target.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Units over HTTP. Everybody may read the directory; the office keeps it. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitResource {
    private final UnitService service;

    UnitResource(UnitService service) {
        this.service = service;
    }

    /** When the unit ceased to exist. */
    record AbolishUnit(@NotNull LocalDate on) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<UnitView> list(@BeanParam UnitFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public UnitView show(@RestPath UnitId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public UnitView revise(@RestPath UnitId id, @BeanParam IfMatch match, @Valid @NotNull UnitDescription description) {
        return service.revise(id, match.version(), description);
    }

    @PUT
    @Path("/{id}/abolition")
    @RolesAllowed(Role.OFFICE)
    public UnitView abolish(@RestPath UnitId id, @BeanParam IfMatch match, @Valid @NotNull AbolishUnit request) {
        return service.abolish(id, match.version(), request.on());
    }
}
