package ruleoflaw.assessment.veto;

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

/** Veto cases over HTTP: the office proposes, the unit is heard, an approver decides. */
@Path("/v1/veto-cases")
@RunOnVirtualThread
class VetoResource {
    private final VetoService service;

    VetoResource(VetoService service) {
        this.service = service;
    }

    /** Why there is no veto, or no longer. */
    record DropVeto(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<VetoView> list(@BeanParam VetoFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public VetoView show(@RestPath VetoId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public VetoView propose(@Valid @NotNull ProposeVeto proposed) {
        return service.propose(proposed);
    }

    @PUT
    @Path("/{id}/statement")
    @RolesAllowed(Role.UNIT)
    public VetoView hear(@RestPath VetoId id, @BeanParam IfMatch match, @Valid @NotNull StateCase said) {
        return service.hear(id, match.version(), said);
    }

    @PUT
    @Path("/{id}/silence")
    @RolesAllowed(Role.OFFICE)
    public VetoView recordSilence(@RestPath VetoId id, @BeanParam IfMatch match) {
        return service.recordSilence(id, match.version());
    }

    @PUT
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.APPROVER)
    public VetoView confirm(@RestPath VetoId id, @BeanParam IfMatch match, @Valid @NotNull DecideVeto decision) {
        return service.confirm(id, match.version(), decision);
    }

    @PUT
    @Path("/{id}/drop")
    @RolesAllowed(Role.APPROVER)
    public VetoView drop(@RestPath VetoId id, @BeanParam IfMatch match, @Valid @NotNull DropVeto why) {
        return service.drop(id, match.version(), why.reason());
    }
}
