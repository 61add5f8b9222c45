package ruleoflaw.inspection.round;

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
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.visit.PlanVisit;

/** Rounds over HTTP, and the visits that are planned in them. */
@Path("/v1/rounds")
@RunOnVirtualThread
class RoundResource {
    private final RoundService service;

    RoundResource(RoundService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<RoundView> list(@BeanParam RoundFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public RoundView show(@RestPath RoundId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public RoundView open(@Valid @NotNull DescribeRound request) {
        return service.open(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public RoundView correct(@RestPath RoundId id, @BeanParam IfMatch match, @Valid @NotNull DescribeRound request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public RoundView close(@RestPath RoundId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }

    @POST
    @Path("/{id}/visits")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public PlannedVisitView planVisit(@RestPath RoundId id, @Valid @NotNull PlanVisit request) {
        return service.planVisit(id, request);
    }
}
