package ruleoflaw.assessment.appeal;

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

/** Appeals over HTTP: a unit disputes, a reviewer or approver without a hand in it decides. */
@Path("/v1/appeals")
@RunOnVirtualThread
class AppealResource {
    private final AppealService service;

    AppealResource(AppealService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<AppealView> list(@BeanParam AppealFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public AppealView show(@RestPath AppealId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public AppealView submit(@Valid @NotNull SubmitAppeal said) {
        return service.submit(said);
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed({Role.REVIEWER, Role.APPROVER})
    public AppealView decide(@RestPath AppealId id, @BeanParam IfMatch match, @Valid @NotNull DecideAppeal decision) {
        return service.decide(id, match.version(), decision);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public AppealView withdraw(@RestPath AppealId id, @BeanParam IfMatch match) {
        return service.withdraw(id, match.version());
    }
}
