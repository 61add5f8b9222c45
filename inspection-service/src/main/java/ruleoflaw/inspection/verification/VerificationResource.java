package ruleoflaw.inspection.verification;

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

/** What verifiers do with an order, over HTTP. */
@Path("/v1/rectification-orders/{id}")
@RunOnVirtualThread
class VerificationResource {
    private final VerificationService verification;
    private final LookBackService lookBack;

    VerificationResource(VerificationService verification, LookBackService lookBack) {
        this.verification = verification;
        this.lookBack = lookBack;
    }

    /** Why a plan or a rectification is returned. */
    record GiveReason(@NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @Path("/plan-acceptance")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView acceptPlan(@RestPath OrderId id, @BeanParam IfMatch match) {
        return verification.acceptPlan(id, match.version());
    }

    @PUT
    @Path("/plan-return")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView returnPlan(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return verification.returnPlan(id, match.version(), request.reason());
    }

    @PUT
    @Path("/return")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView sendBack(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return verification.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/acceptance")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView accept(@RestPath OrderId id, @BeanParam IfMatch match) {
        return verification.accept(id, match.version());
    }

    @PUT
    @Path("/look-back")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView sustain(@RestPath OrderId id, @BeanParam IfMatch match) {
        return lookBack.sustain(id, match.version());
    }

    @PUT
    @Path("/reopening")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public OrderView reopen(@RestPath OrderId id, @BeanParam IfMatch match, @Valid @NotNull ReopenOrder request) {
        return lookBack.reopen(id, match.version(), request);
    }
}
