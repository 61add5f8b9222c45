package ruleoflaw.inspection.card;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Cards over HTTP. Nobody issues one by hand; the leader who approves may cancel one. */
@Path("/v1/cards")
@RunOnVirtualThread
class CardResource {
    private final CardService service;

    CardResource(CardService service) {
        this.service = service;
    }

    /** Why a card shall not count, such as an extension that was asked for in time. */
    record CancelCard(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<CardView> list(@BeanParam CardFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public CardView show(@RestPath CardId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.APPROVER)
    public CardView cancel(@RestPath CardId id, @BeanParam IfMatch match, @Valid @NotNull CancelCard request) {
        return service.cancel(id, match.version(), request.reason());
    }
}
