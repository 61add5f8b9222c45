package ruleoflaw.inspection.escalation;

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

/** Steps of escalation over HTTP. Accountability is proposed, and a step is let go, by the leader who approves. */
@Path("/v1/escalations")
@RunOnVirtualThread
class EscalationResource {
    private final EscalationService service;

    EscalationResource(EscalationService service) {
        this.service = service;
    }

    /** Why it was decided so. */
    record DecideEscalation(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<EscalationView> list(@BeanParam EscalationFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public EscalationView show(@RestPath EscalationId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/accountability-proposal")
    @RolesAllowed(Role.APPROVER)
    public EscalationView propose(
            @RestPath EscalationId id, @BeanParam IfMatch match, @Valid @NotNull DecideEscalation request) {
        return service.propose(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/dismissal")
    @RolesAllowed(Role.APPROVER)
    public EscalationView dismiss(
            @RestPath EscalationId id, @BeanParam IfMatch match, @Valid @NotNull DecideEscalation request) {
        return service.dismiss(id, match.version(), request.reason());
    }
}
