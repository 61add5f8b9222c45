package ruleoflaw.assessment.yearend;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Year-end checks over HTTP: a reviewer judges, the checked unit may read what was found. */
@Path("/v1/year-end-checks")
@RunOnVirtualThread
class CheckResource {
    private final CheckService service;

    CheckResource(CheckService service) {
        this.service = service;
    }

    /** Why a check does not count. */
    record WithdrawCheck(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<CheckView> list(@BeanParam CheckFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public CheckView show(@RestPath CheckId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/points")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<CheckView.PointView> points(@RestPath CheckId id, @Valid @BeanParam PageRequest page) {
        return service.pointsOf(id, page);
    }

    @GET
    @Path("/{id}/points/{point}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public CheckView.PointView point(@RestPath CheckId id, @RestPath UUID point) {
        return service.point(id, point);
    }

    @PUT
    @Path("/{id}/points/{point}/verdict")
    @RolesAllowed(Role.REVIEWER)
    public CheckView.PointView judge(
            @RestPath CheckId id, @RestPath UUID point, @BeanParam IfMatch match, @Valid @NotNull GiveVerdict verdict) {
        return service.judge(id, point, match.version(), verdict);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.REVIEWER)
    public CheckView open(@Valid @NotNull OpenCheck opened) {
        return service.open(opened);
    }

    @PUT
    @Path("/{id}/completion")
    @RolesAllowed(Role.REVIEWER)
    public CheckView complete(@RestPath CheckId id, @BeanParam IfMatch match) {
        return service.complete(id, match.version());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public CheckView withdraw(@RestPath CheckId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawCheck why) {
        return service.withdraw(id, match.version(), why.reason());
    }
}
