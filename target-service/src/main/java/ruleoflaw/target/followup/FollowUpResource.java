package ruleoflaw.target.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.decision.DecisionId;

/** Execution checks and post-evaluations over HTTP. */
@Path("/v1/decisions/{id}/follow-ups")
@RunOnVirtualThread
class FollowUpResource {
    private final FollowUpService service;

    FollowUpResource(FollowUpService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<FollowUpView> list(@RestPath DecisionId id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @GET
    @Path("/{followUp}")
    @RolesAllowed(Role.EVERYBODY)
    public FollowUpView show(@RestPath DecisionId id, @RestPath UUID followUp) {
        return service.show(id, followUp);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public FollowUpView record(@RestPath DecisionId id, @Valid @NotNull RecordFollowUp request) {
        return service.record(id, request);
    }
}
