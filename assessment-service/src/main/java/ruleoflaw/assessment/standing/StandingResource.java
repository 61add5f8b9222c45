package ruleoflaw.assessment.standing;

import static ruleoflaw.chassis.security.Role.APPROVER;
import static ruleoflaw.chassis.security.Role.OFFICE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Page;

/** The league table so far over HTTP. Before approval nobody outside the office sees one. */
@Path("/v1/standings")
@RunOnVirtualThread
class StandingResource {
    private final StandingService service;

    StandingResource(StandingService service) {
        this.service = service;
    }

    /** A group is small, so it comes whole. */
    @GET
    @RolesAllowed({OFFICE, APPROVER})
    public Page<StandingRow> list(
            @NotNull @RestQuery Integer year, @NotNull @RestQuery UnitGroup group, @RestQuery @Nullable Instant at) {
        return new Page<>(service.of(year, group, at), null);
    }

    @GET
    @Path("/chart")
    @Produces("image/svg+xml")
    @RolesAllowed({OFFICE, APPROVER})
    public String chart(@NotNull @RestQuery Integer year, @NotNull @RestQuery UnitGroup group) {
        return service.picture(year, group);
    }
}
