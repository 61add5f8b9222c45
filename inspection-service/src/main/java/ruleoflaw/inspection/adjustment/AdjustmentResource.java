package ruleoflaw.inspection.adjustment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderView;

/** What changes under an order, over HTTP. */
@Path("/v1/rectification-orders/{id}")
@RunOnVirtualThread
class AdjustmentResource {
    private final ExtensionService extensions;
    private final SuspensionService suspensions;
    private final TransferService transfers;

    AdjustmentResource(ExtensionService extensions, SuspensionService suspensions, TransferService transfers) {
        this.extensions = extensions;
        this.suspensions = suspensions;
        this.transfers = transfers;
    }

    /** Why the days of an order are stopped. */
    record SuspendOrder(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/extensions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ExtensionView askExtension(@RestPath OrderId id, @Valid @NotNull AskExtension request) {
        return extensions.ask(id, request);
    }

    @PUT
    @Path("/suspension")
    @RolesAllowed(Role.APPROVER)
    public OrderView suspend(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull SuspendOrder request) {
        return suspensions.suspend(id, match.version(), request.reason());
    }

    @PUT
    @Path("/resumption")
    @RolesAllowed({Role.APPROVER, Role.OFFICE})
    public OrderView resume(@RestPath OrderId id, @BeanParam IfMatch match) {
        return suspensions.resume(id, match.version());
    }

    @PUT
    @Path("/transfer")
    @RolesAllowed(Role.OFFICE)
    public OrderView transfer(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull TransferOrder request) {
        return transfers.transfer(id, match.version(), request);
    }
}
