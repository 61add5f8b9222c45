package ruleoflaw.target.responsibility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.post.PostId;

/** What a post holds: the list for whoever follows. */
@Path("/v1/posts")
@RunOnVirtualThread
class HandOverResource {
    private final ResponsibilityService service;

    HandOverResource(ResponsibilityService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/hand-over-list")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<HandOverRow> list(@RestPath PostId id, @Valid @BeanParam PageRequest page) {
        return service.handOverList(id, page);
    }
}
