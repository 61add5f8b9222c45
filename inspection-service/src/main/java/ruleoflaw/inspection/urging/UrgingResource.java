package ruleoflaw.inspection.urging;

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

/** Urging orders over HTTP. */
@Path("/v1/urging-orders")
@RunOnVirtualThread
class UrgingResource {
    private final UrgingService service;

    UrgingResource(UrgingService service) {
        this.service = service;
    }

    /** What the unit says. */
    record ReplyToUrging(@NotBlank @Size(max = 4000) String reply) {}

    /** Why an urging order is returned or withdrawn. */
    record GiveUrgingReason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<UrgingView> list(@BeanParam UrgingFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public UrgingView show(@RestPath UrgingId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public UrgingView issue(@Valid @NotNull IssueUrging request) {
        return service.issue(request);
    }

    @PUT
    @Path("/{id}/reply")
    @RolesAllowed(Role.UNIT)
    public UrgingView reply(@RestPath UrgingId id, @BeanParam IfMatch match, @Valid @NotNull ReplyToUrging request) {
        return service.reply(id, match.version(), request.reply());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public UrgingView sendBack(
            @RestPath UrgingId id, @BeanParam IfMatch match, @Valid @NotNull GiveUrgingReason request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public UrgingView close(@RestPath UrgingId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public UrgingView withdraw(
            @RestPath UrgingId id, @BeanParam IfMatch match, @Valid @NotNull GiveUrgingReason request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
