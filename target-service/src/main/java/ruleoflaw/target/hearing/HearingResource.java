package ruleoflaw.target.hearing;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Court hearings over HTTP: the court's system reports, a unit records what the court does not report. */
@Path("/v1/hearings")
@RunOnVirtualThread
class HearingResource {
    private final HearingService service;

    HearingResource(HearingService service) {
        this.service = service;
    }

    /** Why the record does not belong in the register. */
    record WithdrawHearing(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<HearingView.Row> list(@BeanParam HearingFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public HearingView show(@RestPath HearingId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.SYSTEM})
    public HearingView record(@Valid @NotNull RecordHearing request) {
        return service.record(request);
    }

    @PUT
    @Path("/{id}/correction")
    @RolesAllowed({Role.UNIT, Role.SYSTEM, Role.REVIEWER})
    public HearingView correct(
            @RestPath HearingId id, @BeanParam IfMatch match, @Valid @NotNull CorrectHearing request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/absence-claim")
    @RolesAllowed(Role.UNIT)
    public HearingView claimAbsence(
            @RestPath HearingId id, @BeanParam IfMatch match, @Valid @NotNull ClaimAbsence claim) {
        return service.claimAbsence(id, match.version(), claim);
    }

    /** By the court's own system, or by a reviewer who holds the court's paper; never by the unit. */
    @PUT
    @Path("/{id}/absence-decision")
    @RolesAllowed({Role.SYSTEM, Role.REVIEWER})
    public HearingView decideAbsence(
            @RestPath HearingId id, @BeanParam IfMatch match, @Valid @NotNull DecideAbsence decision) {
        return service.decideAbsence(id, match.version(), decision);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public HearingView withdraw(
            @RestPath HearingId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawHearing request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
