package ruleoflaw.inspection.rectification;

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

/** Rectification orders over HTTP, and what the unit does about them. */
@Path("/v1/rectification-orders")
@RunOnVirtualThread
class RectificationResource {
    private final RectificationService rectification;

    RectificationResource(RectificationService rectification) {
        this.rectification = rectification;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<OrderView> list(@BeanParam OrderFilter filter, @Valid @BeanParam PageRequest page) {
        return rectification.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public OrderView show(@RestPath OrderId id) {
        return rectification.show(id);
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Role.UNIT)
    public OrderView acknowledge(@RestPath OrderId id, @BeanParam IfMatch match) {
        return rectification.acknowledge(id, match.version());
    }

    @PUT
    @Path("/{id}/plan")
    @RolesAllowed(Role.UNIT)
    public OrderView submitPlan(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull SubmitPlan request) {
        return rectification.submitPlan(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed(Role.UNIT)
    public OrderView submit(
            @RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull SubmitRectification request) {
        return rectification.submit(id, match.version(), request);
    }
}
