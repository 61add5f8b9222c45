package ruleoflaw.inspection.talk;

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

/** Talks over HTTP; the invited unit reads its own and reports what it has done since. */
@Path("/v1/talks")
@RunOnVirtualThread
class TalkResource {
    private final TalkService service;

    TalkResource(TalkService service) {
        this.service = service;
    }

    /** Why a talk is cancelled, or a report returned. */
    record GiveTalkReason(@NotBlank @Size(max = 1000) String reason) {}

    /** What the unit has done since the talk. */
    record ReportFollowUp(@NotBlank @Size(max = 4000) String report) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<TalkView> list(@BeanParam TalkFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public TalkView show(@RestPath TalkId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public TalkView notice(@Valid @NotNull NoticeTalk request) {
        return service.notice(request);
    }

    @PUT
    @Path("/{id}/record")
    @RolesAllowed(Role.OFFICE)
    public TalkView hold(@RestPath TalkId id, @BeanParam IfMatch match, @Valid @NotNull HoldTalk request) {
        return service.hold(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.OFFICE)
    public TalkView cancel(@RestPath TalkId id, @BeanParam IfMatch match, @Valid @NotNull GiveTalkReason request) {
        return service.cancel(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/report")
    @RolesAllowed(Role.UNIT)
    public TalkView report(@RestPath TalkId id, @BeanParam IfMatch match, @Valid @NotNull ReportFollowUp request) {
        return service.report(id, match.version(), request.report());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public TalkView sendBack(@RestPath TalkId id, @BeanParam IfMatch match, @Valid @NotNull GiveTalkReason request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public TalkView close(@RestPath TalkId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }
}
