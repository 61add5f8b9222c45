package ruleoflaw.target.exemption;

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
import ruleoflaw.target.unit.UnitId;

/** Where a unit says that an indicator does not concern it. */
@Path("/v1/units")
@RunOnVirtualThread
class ClaimResource {
    private final ExemptionService service;

    ClaimResource(ExemptionService service) {
        this.service = service;
    }

    @POST
    @Path("/{id}/exemptions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ExemptionView claim(@RestPath UnitId id, @Valid @NotNull ClaimExemption claim) {
        return service.claim(id, claim);
    }
}
