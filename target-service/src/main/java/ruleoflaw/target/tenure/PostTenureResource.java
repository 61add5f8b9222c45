package ruleoflaw.target.tenure;

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
import ruleoflaw.target.post.PostId;

/** Where somebody takes a post. */
@Path("/v1/posts")
@RunOnVirtualThread
class PostTenureResource {
    private final TenureService service;

    PostTenureResource(TenureService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/tenures")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public TenureView begin(@RestPath PostId id, @Valid @NotNull BeginTenure request) {
        return service.begin(id, request);
    }
}
