package ruleoflaw.target.collection;

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

/** Result collections over HTTP: the office asks and ends, everybody may read. */
@Path("/v1/collections")
@RunOnVirtualThread
class CollectionResource {
    private final CollectionService service;

    CollectionResource(CollectionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CollectionView> list(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CollectionView show(@RestPath CollectionId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public CollectionView open(@Valid @NotNull OpenCollection request) {
        return service.open(request);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public CollectionView close(@RestPath CollectionId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }
}
