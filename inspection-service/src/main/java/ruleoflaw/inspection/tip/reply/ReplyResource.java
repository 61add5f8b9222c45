package ruleoflaw.inspection.tip.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.tip.TipId;

/** Public replies over HTTP. */
@Path("/v1")
@RunOnVirtualThread
class ReplyResource {
    private final ReplyService service;

    ReplyResource(ReplyService service) {
        this.service = service;
    }

    /** What the public is to read about a tip. */
    record WriteReply(
            @NotNull TipId tipId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text) {}

    @GET
    @Path("/public/tip-replies")
    @PermitAll
    public Page<ReplyView> published(@Valid @BeanParam PageRequest page) {
        return service.list(ReplyStatus.PUBLISHED, page);
    }

    @GET
    @Path("/tip-replies")
    @RolesAllowed({Role.TIP_HANDLER, Role.APPROVER})
    public Page<ReplyView> list(@RestQuery @Nullable ReplyStatus status, @Valid @BeanParam PageRequest page) {
        return service.list(status, page);
    }

    @POST
    @Path("/tip-replies")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.TIP_HANDLER)
    public ReplyView write(@Valid @NotNull WriteReply request) {
        return service.write(request);
    }

    @PUT
    @Path("/tip-replies/{id}/publication")
    @RolesAllowed(Role.APPROVER)
    public ReplyView publish(@RestPath ReplyId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }
}
