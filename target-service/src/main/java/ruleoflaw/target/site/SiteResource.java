package ruleoflaw.target.site;

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
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Field sites over HTTP: the unit writes, everybody reads within reach. */
@Path("/v1/sites")
@RunOnVirtualThread
class SiteResource {
    private final SiteService service;

    SiteResource(SiteService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<SiteView> list(@BeanParam SiteFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public SiteView show(@RestPath SiteId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public SiteView open(@Valid @NotNull DescribeSite request) {
        return service.open(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public SiteView revise(@RestPath SiteId id, @BeanParam IfMatch match, @Valid @NotNull DescribeSite request) {
        return service.revise(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.UNIT)
    public SiteView close(@RestPath SiteId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }
}
