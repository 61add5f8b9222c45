package ruleoflaw.inspection.annualplan;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Annual plans over HTTP: the office drafts, the leader approves and amends. */
@Path("/v1/annual-plans")
@RunOnVirtualThread
class AnnualPlanResource {
    private final AnnualPlanService service;

    AnnualPlanResource(AnnualPlanService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<AnnualPlanRow> list(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public AnnualPlanView show(@RestPath AnnualPlanId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public AnnualPlanView draft(@Valid @NotNull DraftAnnualPlan request) {
        return service.draft(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public AnnualPlanView correct(
            @RestPath AnnualPlanId id, @BeanParam IfMatch match, @Valid @NotNull DraftAnnualPlan request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public AnnualPlanView approve(
            @RestPath AnnualPlanId id, @BeanParam IfMatch match, @Valid @NotNull ApprovePlan request) {
        return service.approve(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/amendment")
    @RolesAllowed(Role.APPROVER)
    public AnnualPlanView amend(
            @RestPath AnnualPlanId id, @BeanParam IfMatch match, @Valid @NotNull AmendPlan request) {
        return service.amend(id, match.version(), request);
    }
}
