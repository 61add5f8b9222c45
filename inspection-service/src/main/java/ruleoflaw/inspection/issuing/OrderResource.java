package ruleoflaw.inspection.issuing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.rectification.OrderView;

/** The orders of a finding over HTTP. */
@Path("/v1/findings/{findingId}/rectification-orders")
@RunOnVirtualThread
class OrderResource {
    private final OrderService service;

    OrderResource(OrderService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public OrderView issue(@RestPath FindingId findingId, @Valid @NotNull IssueOrder request) {
        return service.issue(findingId, request);
    }
}
