package ruleoflaw.target.post;

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

/** Where a unit writes down its posts. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitPostResource {
    private final PostService service;

    UnitPostResource(PostService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/posts")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PostView create(@RestPath UnitId id, @Valid @NotNull PostDescription description) {
        return service.create(id, description);
    }
}
