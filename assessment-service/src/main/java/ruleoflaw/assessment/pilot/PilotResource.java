package ruleoflaw.assessment.pilot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.assessment.pilot.PilotService.Decision;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Pilots over HTTP: the applicant declares, the office records what was decided above. */
@Path("/v1/pilots")
@RunOnVirtualThread
class PilotResource {
    private final PilotService service;

    PilotResource(PilotService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<Pilots.Row> list(@BeanParam Pilots.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public PilotView show(@RestPath PilotId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PilotView declare(@Valid @NotNull DeclarePilot request) {
        return service.declare(request);
    }

    @PUT
    @Path("/{id}/recommendation")
    @RolesAllowed(Role.OFFICE)
    public PilotView recommend(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.RECOMMENDATION, paper);
    }

    @PUT
    @Path("/{id}/review")
    @RolesAllowed(Role.OFFICE)
    public PilotView review(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.REVIEW, paper);
    }

    @PUT
    @Path("/{id}/naming")
    @RolesAllowed(Role.OFFICE)
    public PilotView name(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.NAMING, paper);
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(Role.OFFICE)
    public PilotView reject(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.REJECTION, paper);
    }

    @PUT
    @Path("/{id}/recheck")
    @RolesAllowed(Role.OFFICE)
    public PilotView recheck(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.RECHECK, paper);
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed(Role.OFFICE)
    public PilotView revoke(@RestPath PilotId id, @BeanParam IfMatch match, @Valid @NotNull TakeStep paper) {
        return service.decide(id, match.version(), Decision.REVOCATION, paper);
    }
}
