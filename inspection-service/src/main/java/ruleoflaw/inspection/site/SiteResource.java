package ruleoflaw.inspection.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The places a field visit may go to, over HTTP. */
@Path("/v1/sites")
@RunOnVirtualThread
class SiteResource {
    private final SiteService service;

    SiteResource(SiteService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR})
    public Page<SiteView> list(@RestQuery @Nullable UUID unit, @Valid @BeanParam PageRequest page) {
        return service.list(unit, page);
    }
}
