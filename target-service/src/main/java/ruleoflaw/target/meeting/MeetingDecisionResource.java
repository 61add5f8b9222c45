package ruleoflaw.target.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Decisions of joint meetings over HTTP. */
@Path("/v1/meeting-decisions")
@RunOnVirtualThread
class MeetingDecisionResource {
    private final MeetingService service;

    MeetingDecisionResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DecisionView> list(@RestQuery @Nullable UUID meeting, @Valid @BeanParam PageRequest page) {
        return service.decisions(meeting, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DecisionView show(@RestPath UUID id) {
        return service.decision(id);
    }
}
