package ruleoflaw.publicity.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Publicity plans over HTTP. */
@Path("/v1/publicity-plans")
@RunOnVirtualThread
class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    /** A new plan; only the office names the unit. */
    record DrawUpPlan(
            @Nullable UUID unitId,
            @Min(2000) @Max(2100) int year,
            @NotBlank @Size(max = 200) String title) {}

    record RenamePlan(@NotBlank @Size(max = 200) String title) {}

    /** Why a plan is returned or withdrawn. */
    record PlanReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public Page<PlanView> list(@BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public PlanView show(@RestPath PlanId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PlanView drawUp(@Valid @NotNull DrawUpPlan request) {
        return service.drawUp(request.unitId(), request.year(), request.title());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PlanView rename(@RestPath PlanId id, @BeanParam IfMatch match, @Valid @NotNull RenamePlan request) {
        return service.rename(id, match.version(), request.title());
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed(Role.UNIT)
    public PlanView submit(@RestPath PlanId id, @BeanParam IfMatch match) {
        return service.submit(id, match.version());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public PlanView publish(@RestPath PlanId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public PlanView giveBack(@RestPath PlanId id, @BeanParam IfMatch match, @Valid @NotNull PlanReason request) {
        return service.giveBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PlanView withdraw(@RestPath PlanId id, @BeanParam IfMatch match, @Valid @NotNull PlanReason request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
