package ruleoflaw.target.exemption;

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

/** Exemptions over HTTP: an approver decides. */
@Path("/v1/exemptions")
@RunOnVirtualThread
class ExemptionResource {
    private final ExemptionService service;

    ExemptionResource(ExemptionService service) {
        this.service = service;
    }

    /** The paper in which it is approved. */
    record ApproveExemption(@NotBlank @Size(max = 200) String document) {}

    /** Why not, or why no longer. */
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExemptionView> list(@BeanParam ExemptionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ExemptionView show(@RestPath ExemptionId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public ExemptionView approve(
            @RestPath ExemptionId id, @BeanParam IfMatch match, @Valid @NotNull ApproveExemption request) {
        return service.approve(id, match.version(), request.document());
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(Role.APPROVER)
    public ExemptionView reject(@RestPath ExemptionId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.reject(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed(Role.APPROVER)
    public ExemptionView revoke(@RestPath ExemptionId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.revoke(id, match.version(), request.reason());
    }
}
