package ruleoflaw.target.documentlife;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.document.CorrectDocument;
import ruleoflaw.target.document.DocumentId;
import ruleoflaw.target.document.DocumentView;

/** Documents after their issue, over HTTP. */
@Path("/v1/documents")
@RunOnVirtualThread
class DocumentLifeResource {
    private final DocumentLifeService service;

    DocumentLifeResource(DocumentLifeService service) {
        this.service = service;
    }

    /** Why the record does not belong in the register. */
    record WithdrawDocument(@NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @Path("/{id}/ending")
    @RolesAllowed(Role.UNIT)
    public DocumentView end(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull EndDocument request) {
        return service.end(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/correction")
    @RolesAllowed(Role.UNIT)
    public DocumentView correct(
            @RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull CorrectDocument request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public DocumentView withdraw(
            @RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawDocument request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
