package ruleoflaw.inspection.issuing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderView;

/** Taking an order back, over HTTP. */
@Path("/v1/rectification-orders/{id}/withdrawal")
@RunOnVirtualThread
class WithdrawalResource {
    private final OrderService service;

    WithdrawalResource(OrderService service) {
        this.service = service;
    }

    /** Why an order is taken back. */
    record WithdrawOrder(@NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @RolesAllowed(Role.OFFICE)
    public OrderView withdraw(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawOrder request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
