package ruleoflaw.target.evidenceamendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.evidence.EvidenceId;

/** Amendments of evidence over HTTP: the unit amends its own, everybody within reach sees it. */
@Path("/v1/evidence/{id}/amendments")
@RunOnVirtualThread
class AmendmentResource {
    private final AmendmentService service;

    AmendmentResource(AmendmentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<AmendmentView> list(@RestPath EvidenceId id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @GET
    @Path("/{amendment}")
    @RolesAllowed(Role.EVERYBODY)
    public AmendmentView show(@RestPath EvidenceId id, @RestPath UUID amendment) {
        return service.show(id, amendment);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public AmendmentView amend(@RestPath EvidenceId id, @Valid @NotNull AmendEvidence request) {
        return service.amend(id, request);
    }
}
