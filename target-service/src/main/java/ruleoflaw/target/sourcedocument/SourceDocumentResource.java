package ruleoflaw.target.sourcedocument;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Source documents over HTTP: the office registers, everybody may read. */
@Path("/v1/source-documents")
@RunOnVirtualThread
class SourceDocumentResource {
    private final SourceDocumentService service;

    SourceDocumentResource(SourceDocumentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<SourceDocumentView> list(@BeanParam SourceDocumentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public SourceDocumentView show(@RestPath SourceDocumentId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public SourceDocumentView register(@Valid @NotNull DocumentDescription description) {
        return service.register(description);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public SourceDocumentView revise(
            @RestPath SourceDocumentId id, @BeanParam IfMatch match, @Valid @NotNull DocumentDescription description) {
        return service.revise(id, match.version(), description);
    }
}
