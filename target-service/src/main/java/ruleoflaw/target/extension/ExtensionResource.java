package ruleoflaw.target.extension;

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

/** Requests for more time over HTTP: an approver decides. */
@Path("/v1/extensions")
@RunOnVirtualThread
class ExtensionResource {
    private final ExtensionService service;

    ExtensionResource(ExtensionService service) {
        this.service = service;
    }

    /** The paper in which it is granted. */
    record ApproveExtension(@NotBlank @Size(max = 200) String document) {}

    /** Why it is refused. */
    record RejectExtension(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExtensionRow> list(@BeanParam ExtensionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ExtensionView show(@RestPath ExtensionId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public ExtensionView approve(
            @RestPath ExtensionId id, @BeanParam IfMatch match, @Valid @NotNull ApproveExtension request) {
        return service.approve(id, match.version(), request.document());
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(Role.APPROVER)
    public ExtensionView reject(
            @RestPath ExtensionId id, @BeanParam IfMatch match, @Valid @NotNull RejectExtension request) {
        return service.reject(id, match.version(), request.reason());
    }
}
