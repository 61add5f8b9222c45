package ruleoflaw.target.document;

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
import ruleoflaw.target.drafting.Adoption;
import ruleoflaw.target.drafting.Consultation;
import ruleoflaw.target.drafting.DraftDocument;
import ruleoflaw.target.drafting.FairCompetition;
import ruleoflaw.target.drafting.LegalReview;

/** Normative documents over HTTP, from the draft to the filing: the issuing unit records, everybody reads within reach. */
@Path("/v1/documents")
@RunOnVirtualThread
class DocumentResource {
    private final DocumentService service;

    DocumentResource(DocumentService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DocumentView.Row> list(@BeanParam DocumentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DocumentView show(@RestPath DocumentId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DocumentView draft(@Valid @NotNull DraftDocument request) {
        return service.draft(request);
    }

    @PUT
    @Path("/{id}/consultation")
    @RolesAllowed(Role.UNIT)
    public DocumentView consult(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull Consultation done) {
        return service.consult(id, match.version(), done);
    }

    @PUT
    @Path("/{id}/fair-competition-review")
    @RolesAllowed(Role.UNIT)
    public DocumentView reviewFairness(
            @RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull FairCompetition done) {
        return service.reviewFairness(id, match.version(), done);
    }

    @PUT
    @Path("/{id}/legal-review")
    @RolesAllowed(Role.UNIT)
    public DocumentView review(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull LegalReview done) {
        return service.review(id, match.version(), done);
    }

    @PUT
    @Path("/{id}/adoption")
    @RolesAllowed(Role.UNIT)
    public DocumentView adopt(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull Adoption done) {
        return service.adopt(id, match.version(), done);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.UNIT)
    public DocumentView publish(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull Issue done) {
        return service.publish(id, match.version(), done);
    }

    @PUT
    @Path("/{id}/filing")
    @RolesAllowed(Role.UNIT)
    public DocumentView file(@RestPath DocumentId id, @BeanParam IfMatch match, @Valid @NotNull FileDocument receipt) {
        return service.file(id, match.version(), receipt);
    }
}
