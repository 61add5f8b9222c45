package ruleoflaw.publicity.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** What a plan promises, over HTTP. */
@Path("/v1/publicity-plans/{planId}/planned-activities")
@RunOnVirtualThread
class PlannedActivityResource {
    private final PlannedActivityService service;

    PlannedActivityResource(PlannedActivityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public Page<PlannedActivityView> list(@RestPath PlanId planId, @Valid @BeanParam PageRequest page) {
        return service.list(planId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public PlannedActivityView show(@RestPath PlanId planId, @RestPath PlannedActivityId id) {
        return service.show(planId, id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PlannedActivityView add(@RestPath PlanId planId, @Valid @NotNull DescribePlannedActivity request) {
        return service.add(planId, request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PlannedActivityView revise(
            @RestPath PlanId planId,
            @RestPath PlannedActivityId id,
            @BeanParam IfMatch match,
            @Valid @NotNull DescribePlannedActivity request) {
        return service.revise(planId, id, match.version(), request);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public void drop(@RestPath PlanId planId, @RestPath PlannedActivityId id, @BeanParam IfMatch match) {
        service.drop(planId, id, match.version());
    }
}
