package ruleoflaw.inspection.adjustment;

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

/** Asked extensions over HTTP. */
@Path("/v1/extensions")
@RunOnVirtualThread
class ExtensionResource {
    private final ExtensionService service;

    ExtensionResource(ExtensionService service) {
        this.service = service;
    }

    /** Why there is no more time. */
    record RefuseExtension(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<ExtensionView> list(@BeanParam ExtensionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public ExtensionView show(@RestPath ExtensionId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public ExtensionView approve(@RestPath ExtensionId id, @BeanParam IfMatch match) {
        return service.approve(id, match.version());
    }

    @PUT
    @Path("/{id}/refusal")
    @RolesAllowed(Role.APPROVER)
    public ExtensionView refuse(
            @RestPath ExtensionId id, @BeanParam IfMatch match, @Valid @NotNull RefuseExtension request) {
        return service.refuse(id, match.version(), request.reason());
    }
}
