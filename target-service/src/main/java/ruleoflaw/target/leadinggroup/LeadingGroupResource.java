package ruleoflaw.target.leadinggroup;

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
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Leading groups over HTTP, for their unit and the office. */
@Path("/v1/leading-groups")
@RunOnVirtualThread
class LeadingGroupResource {
    private final LeadingGroupService service;

    LeadingGroupResource(LeadingGroupService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<LeadingGroupView> list(@BeanParam LeadingGroupFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public LeadingGroupView show(@RestPath LeadingGroupId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public LeadingGroupView renew(
            @RestPath LeadingGroupId id, @BeanParam IfMatch match, @Valid @NotNull GroupDescription description) {
        return service.renew(id, match.version(), description);
    }
}
