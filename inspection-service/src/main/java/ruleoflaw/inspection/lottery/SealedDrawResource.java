package ruleoflaw.inspection.lottery;

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
import ruleoflaw.chassis.security.Role;

/** Draws of unannounced visits over HTTP. */
@Path("/v1/sealed-draws")
@RunOnVirtualThread
class SealedDrawResource {
    private final SealedDrawService service;

    SealedDrawResource(SealedDrawService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public SealedDrawView show(@RestPath SealedDrawId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/draw")
    @RolesAllowed(Role.OFFICE)
    public SealedDrawView draw(
            @RestPath SealedDrawId id, @BeanParam IfMatch match, @Valid @NotNull DrawVisits request) {
        return service.draw(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/revelation")
    @RolesAllowed(Role.OFFICE)
    public SealedDrawView reveal(@RestPath SealedDrawId id, @BeanParam IfMatch match) {
        return service.reveal(id, match.version());
    }
}
