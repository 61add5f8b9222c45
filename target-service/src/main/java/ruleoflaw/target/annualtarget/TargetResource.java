package ruleoflaw.target.annualtarget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** Single county targets over HTTP; editable while their plan is a draft. */
@Path("/v1/targets")
@RunOnVirtualThread
class TargetResource {
    private final TargetService service;

    TargetResource(TargetService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public TargetView show(@RestPath TargetId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public TargetView revise(
            @RestPath TargetId id, @BeanParam IfMatch match, @Valid @NotNull TargetDescription description) {
        return service.revise(id, match.version(), description);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public void remove(@RestPath TargetId id, @BeanParam IfMatch match) {
        service.remove(id, match.version());
    }
}
