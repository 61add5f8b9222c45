package ruleoflaw.inspection.rectification;

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

/** Rectification orders over HTTP. */
@Path("/v1/rectification-orders")
@RunOnVirtualThread
class RectificationResource {
    private final RectificationService rectification;
    private final VerificationService verification;
    private final OrderService orders;

    RectificationResource(RectificationService rectification, VerificationService verification, OrderService orders) {
        this.rectification = rectification;
        this.verification = verification;
        this.orders = orders;
    }

    /** Why an order is returned, reopened or withdrawn. */
    record GiveReason(@NotBlank @Size(max = 1000) String reason) {}

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
    @Path("/{id}/submission")
    @RolesAllowed(Role.UNIT)
    public OrderView submit(
            @RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull SubmitRectification request) {
        return rectification.submit(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView sendBack(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return verification.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView accept(@RestPath OrderId id, @BeanParam IfMatch match) {
        return verification.accept(id, match.version());
    }

    @PUT
    @Path("/{id}/reopening")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView reopen(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return verification.reopen(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public OrderView withdraw(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return orders.withdraw(id, match.version(), request.reason());
    }
}
