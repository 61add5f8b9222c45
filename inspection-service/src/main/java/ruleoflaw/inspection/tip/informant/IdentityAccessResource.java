package ruleoflaw.inspection.tip.informant;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.tip.TipId;

/** Requests to see who sent a tip, over HTTP. */
@Path("/v1/tip-identity-accesses")
@RunOnVirtualThread
class IdentityAccessResource {
    private final IdentityAccessService service;

    IdentityAccessResource(IdentityAccessService service) {
        this.service = service;
    }

    /** Which tip's sender is to be shown, and why. */
    record AskForIdentity(
            @NotNull TipId tipId, @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.TIP_HANDLER, Role.APPROVER, Role.AUDITOR})
    public Page<AccessView> list(@RestQuery @Nullable UUID tip, @Valid @BeanParam PageRequest page) {
        return service.list(tip, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.TIP_HANDLER)
    public AccessView ask(@Valid @NotNull AskForIdentity request) {
        return service.ask(request.tipId(), request.reason());
    }

    @PUT
    @Path("/{id}/agreement")
    @RolesAllowed({Role.TIP_HANDLER, Role.APPROVER})
    public AccessView agree(@RestPath AccessId id, @BeanParam IfMatch match) {
        return service.agree(id, match.version());
    }

    @PUT
    @Path("/{id}/denial")
    @RolesAllowed({Role.TIP_HANDLER, Role.APPROVER})
    public AccessView deny(@RestPath AccessId id, @BeanParam IfMatch match) {
        return service.deny(id, match.version());
    }

    /** Reading is a deed that is written down, so it is no GET. */
    @PUT
    @Path("/{id}/reading")
    @RolesAllowed(Role.TIP_HANDLER)
    public Identity read(@RestPath AccessId id, @BeanParam IfMatch match) {
        return service.read(id, match.version());
    }
}
