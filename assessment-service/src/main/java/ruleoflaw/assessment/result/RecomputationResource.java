package ruleoflaw.assessment.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.assessment.score.Recomputation;
import ruleoflaw.assessment.score.ScoreService;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;

/** The proof over HTTP: everything computed anew must give what stands. */
@Path("/v1/recomputations")
@RunOnVirtualThread
class RecomputationResource {
    private final ScoreService service;

    RecomputationResource(ScoreService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @APIResponse(responseCode = "200", description = "重算结果 / what the recomputation found")
    @RolesAllowed(Role.OFFICE)
    public Recomputation recompute(@NotNull @RestQuery Integer year) {
        return service.recompute(year);
    }
}
