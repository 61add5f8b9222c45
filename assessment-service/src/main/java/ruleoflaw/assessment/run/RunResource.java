package ruleoflaw.assessment.run;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Result runs over HTTP: the office leads them, an approver approves; everybody sees where they stand. */
@Path("/v1/result-runs")
@RunOnVirtualThread
class RunResource {
    private final RunService service;

    RunResource(RunService service) {
        this.service = service;
    }

    /** @param documentNumber of the committee's decision */
    record ApproveRun(@NotBlank @Size(max = 100) String documentNumber) {}

    record WithdrawRun(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<RunView> list(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UnitGroup group,
            @Valid @BeanParam PageRequest page) {
        return service.list(year, group, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public RunView show(@RestPath RunId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public RunView open(@Valid @NotNull OpenRun opened) {
        return service.open(opened);
    }

    @PUT
    @Path("/{id}/data-check")
    @RolesAllowed(Role.OFFICE)
    public RunView openToUnits(@RestPath RunId id, @BeanParam IfMatch match) {
        return service.openToUnits(id, match.version());
    }

    /** Before the notice only; then a new run of the group may be opened. */
    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public RunView withdraw(@RestPath RunId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawRun withdrawal) {
        return service.withdraw(id, match.version(), withdrawal.reason());
    }

    @PUT
    @Path("/{id}/notice")
    @RolesAllowed(Role.OFFICE)
    public RunView notice(@RestPath RunId id, @BeanParam IfMatch match) {
        return service.notice(id, match.version());
    }

    /** An error that nobody appealed against is corrected by an approver, and noticed again like any other. */
    @PUT
    @Path("/{id}/correction")
    @RolesAllowed(Role.APPROVER)
    public RunView correct(@RestPath RunId id, @BeanParam IfMatch match, @Valid @NotNull Correction correction) {
        return service.correct(id, match.version(), correction);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public RunView approve(@RestPath RunId id, @BeanParam IfMatch match, @Valid @NotNull ApproveRun approval) {
        return service.approve(id, match.version(), approval.documentNumber());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public RunView publish(@RestPath RunId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }
}
