package ruleoflaw.target.post;

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

/** Posts over HTTP, for their unit and the office. */
@Path("/v1/posts")
@RunOnVirtualThread
class PostResource {
    private final PostService service;

    PostResource(PostService service) {
        this.service = service;
    }

    /** A better name for the post. */
    record RenamePost(@NotBlank @Size(max = 100) String title) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<PostView> list(@BeanParam PostFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PostView show(@RestPath PostId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PostView rename(@RestPath PostId id, @BeanParam IfMatch match, @Valid @NotNull RenamePost request) {
        return service.rename(id, match.version(), request.title());
    }
}
