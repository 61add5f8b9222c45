package ruleoflaw.publicity.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Media items over HTTP. */
@Path("/v1/media-items")
@RunOnVirtualThread
class MediaItemResource {
    private final MediaItemService service;

    MediaItemResource(MediaItemService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.AUDITOR})
    public Page<MediaItemView> list(@RestQuery @Nullable String channel, @Valid @BeanParam PageRequest page) {
        return service.list(channel, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.AUDITOR})
    public MediaItemView show(@RestPath MediaItemId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public MediaItemView enter(@Valid @NotNull EnterMediaItem item) {
        return service.enter(item);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public MediaItemView describe(
            @RestPath MediaItemId id, @BeanParam IfMatch match, @Valid @NotNull EnterMediaItem item) {
        return service.describe(id, match.version(), item);
    }
}
