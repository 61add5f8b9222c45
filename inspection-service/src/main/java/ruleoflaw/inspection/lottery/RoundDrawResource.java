package ruleoflaw.inspection.lottery;

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
import ruleoflaw.inspection.round.RoundId;

/** The promise of a draw for a round, over HTTP. */
@Path("/v1/rounds/{roundId}/sealed-draws")
@RunOnVirtualThread
class RoundDrawResource {
    private final SealedDrawService service;

    RoundDrawResource(SealedDrawService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public SealedDrawView promise(@RestPath RoundId roundId, @Valid @NotNull PromiseDraw request) {
        return service.promise(roundId, request);
    }
}
