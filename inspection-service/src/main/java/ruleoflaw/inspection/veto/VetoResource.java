package ruleoflaw.inspection.veto;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Proposed vetoes over HTTP; the unit is heard in the assessment, not here. */
@Path("/v1/veto-proposals")
@RunOnVirtualThread
class VetoResource {
    private final VetoService service;

    VetoResource(VetoService service) {
        this.service = service;
    }

    /** Why a proposal is taken back. */
    record RetractVeto(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<VetoView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(unit, year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public VetoView show(@RestPath VetoProposalId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/retraction")
    @RolesAllowed(Role.APPROVER)
    public VetoView retract(
            @RestPath VetoProposalId id, @BeanParam IfMatch match, @Valid @NotNull RetractVeto request) {
        return service.retract(id, match.version(), request.reason());
    }
}
