package ruleoflaw.inspection.reexamination;

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
import ruleoflaw.inspection.feedback.OpinionId;

/** The objection to a feedback opinion over HTTP. */
@Path("/v1/feedback-opinions/{opinionId}/objections")
@RunOnVirtualThread
class OpinionObjectionResource {
    private final ObjectionService service;

    OpinionObjectionResource(ObjectionService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ObjectionView raise(@RestPath OpinionId opinionId, @Valid @NotNull RaiseObjection request) {
        return service.raise(opinionId, request);
    }
}
