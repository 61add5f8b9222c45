package ruleoflaw.inspection.dispute;

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

/** The disputes of a finding over HTTP. */
@Path("/v1/findings/{findingId}/disputes")
@RunOnVirtualThread
class FindingDisputeResource {
    private final DisputeService service;

    FindingDisputeResource(DisputeService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DisputeView raise(@RestPath FindingId findingId, @Valid @NotNull RaiseDispute request) {
        return service.raise(findingId, request);
    }
}
