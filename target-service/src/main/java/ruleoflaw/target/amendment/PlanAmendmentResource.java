package ruleoflaw.target.amendment;

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

/** Amendments over HTTP: an approver decides, everybody may read. */
@Path("/v1/plan-amendments")
@RunOnVirtualThread
class PlanAmendmentResource {
    private final AmendmentService service;

    PlanAmendmentResource(AmendmentService service) {
        this.service = service;
    }

    /** The paper in which it is approved. */
    record ApproveAmendment(@NotBlank @Size(max = 200) String document) {}

    /** Why not. */
    record RejectAmendment(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<AmendmentRow> list(@BeanParam AmendmentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public AmendmentView show(@RestPath AmendmentId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public AmendmentView approve(
            @RestPath AmendmentId id, @BeanParam IfMatch match, @Valid @NotNull ApproveAmendment request) {
        return service.approve(id, match.version(), request.document());
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(Role.APPROVER)
    public AmendmentView reject(
            @RestPath AmendmentId id, @BeanParam IfMatch match, @Valid @NotNull RejectAmendment request) {
        return service.reject(id, match.version(), request.reason());
    }
}
