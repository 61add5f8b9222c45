package ruleoflaw.inspection.finding;

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

/** Findings over HTTP. */
@Path("/v1/findings")
@RunOnVirtualThread
class FindingResource {
    private final FindingService service;
    private final FindingReading reading;

    FindingResource(FindingService service, FindingReading reading) {
        this.service = service;
        this.reading = reading;
    }

    /** Why a finding is taken off the list. */
    record WithdrawFinding(@NotBlank @Size(max = 500) String reason) {}

    /** Says that a finding is the same as another one, which goes on for both. */
    record MergeFinding(
            @NotNull FindingId into,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<FindingView> list(@BeanParam FindingFilter filter, @Valid @BeanParam PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public FindingView show(@RestPath FindingId id) {
        return reading.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public FindingView record(@Valid @NotNull RecordFinding request) {
        return service.record(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.INSPECTOR, Role.OFFICE})
    public FindingView correct(@RestPath FindingId id, @BeanParam IfMatch match, @Valid @NotNull Particulars request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.OFFICE)
    public FindingView confirm(@RestPath FindingId id, @BeanParam IfMatch match) {
        return service.confirm(id, match.version());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public FindingView withdraw(
            @RestPath FindingId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawFinding request) {
        return service.withdraw(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/merger")
    @RolesAllowed(Role.OFFICE)
    public FindingView merge(@RestPath FindingId id, @BeanParam IfMatch match, @Valid @NotNull MergeFinding request) {
        return service.merge(id, match.version(), request);
    }
}
