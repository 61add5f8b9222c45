package ruleoflaw.target.unitmeeting;

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

/** Meetings of units over HTTP. */
@Path("/v1/unit-meetings")
@RunOnVirtualThread
class UnitMeetingResource {
    private final UnitMeetingService service;

    UnitMeetingResource(UnitMeetingService service) {
        this.service = service;
    }

    /** Why the record does not hold. */
    record WithdrawMeeting(@NotBlank @Size(max = 1000) String remark) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<UnitMeetingView> list(@BeanParam UnitMeetingFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public UnitMeetingView show(@RestPath UnitMeetingId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public UnitMeetingView record(@Valid @NotNull RecordMeeting request) {
        return service.record(request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public UnitMeetingView withdraw(
            @RestPath UnitMeetingId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawMeeting request) {
        return service.withdraw(id, match.version(), request.remark());
    }
}
