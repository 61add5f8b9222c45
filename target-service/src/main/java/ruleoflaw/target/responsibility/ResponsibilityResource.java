package ruleoflaw.target.responsibility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;

/** Where a unit says which posts answer for its assignments. */
@Path("/v1/responsibilities")
@RunOnVirtualThread
class ResponsibilityResource {
    private final ResponsibilityService service;

    ResponsibilityResource(ResponsibilityService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ResponsibilityService.Settled settle(@Valid @NotNull SettleResponsibility request) {
        return service.settle(request);
    }
}
