package ruleoflaw.inspection.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.round.team.DeclareRecusal;
import ruleoflaw.inspection.round.team.FormTeam;
import ruleoflaw.inspection.round.team.TeamView;

/** A round's team over HTTP; no unit learns from it who will come. */
@Path("/v1/rounds/{id}/team")
@RunOnVirtualThread
class TeamResource {
    private final TeamService service;

    TeamResource(TeamService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public TeamView show(@RestPath RoundId id) {
        return service.show(id);
    }

    @PUT
    @RolesAllowed(Role.OFFICE)
    public TeamView form(@RestPath RoundId id, @BeanParam IfMatch match, @Valid @NotNull FormTeam request) {
        return service.form(id, match.version(), request);
    }

    /** An inspector declares his own, the office anybody's. */
    @PUT
    @Path("/recusals")
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR})
    public TeamView recuse(@RestPath RoundId id, @BeanParam IfMatch match, @Valid @NotNull DeclareRecusal request) {
        return service.recuse(id, match.version(), request);
    }
}
