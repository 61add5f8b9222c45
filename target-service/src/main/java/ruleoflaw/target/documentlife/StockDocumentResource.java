package ruleoflaw.target.documentlife;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.document.DocumentView;
import ruleoflaw.target.document.RegisterStock;

/** Documents that were in force before the register was kept, over HTTP. */
@Path("/v1/stock-documents")
@RunOnVirtualThread
class StockDocumentResource {
    private final DocumentLifeService service;

    StockDocumentResource(DocumentLifeService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DocumentView register(@Valid @NotNull RegisterStock request) {
        return service.register(request);
    }
}
