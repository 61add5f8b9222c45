package ruleoflaw.inspection.circular;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Circulars over HTTP: the office drafts and publishes, the leader approves and revokes. */
@Path("/v1/circulars")
@RunOnVirtualThread
class CircularResource {
    private final CircularService service;
    private final PublicationService publication;

    CircularResource(CircularService service, PublicationService publication) {
        this.service = service;
        this.publication = publication;
    }

    /** Why a circular is returned or revoked. */
    record GiveCircularReason(@NotBlank @Size(max = 1000) String reason) {}

    /** The document number under which it is published. */
    record PublishCircular(@NotBlank @Size(max = 60) String number) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<CircularRow> list(@BeanParam CircularFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public CircularView show(@RestPath CircularId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/document")
    @Produces(Download.DOCX)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public RestResponse<StreamingOutput> document(@RestPath CircularId id) {
        return Download.of("通报.docx", Download.DOCX, service.document(id)::write);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public CircularView draft(@Valid @NotNull DraftCircular request) {
        return service.draft(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public CircularView correct(
            @RestPath CircularId id, @BeanParam IfMatch match, @Valid @NotNull DraftCircular request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed(Role.OFFICE)
    public CircularView submit(@RestPath CircularId id, @BeanParam IfMatch match) {
        return publication.submit(id, match.version());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.APPROVER)
    public CircularView sendBack(
            @RestPath CircularId id, @BeanParam IfMatch match, @Valid @NotNull GiveCircularReason request) {
        return publication.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.APPROVER)
    public CircularView approve(@RestPath CircularId id, @BeanParam IfMatch match) {
        return publication.approve(id, match.version());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public CircularView publish(
            @RestPath CircularId id, @BeanParam IfMatch match, @Valid @NotNull PublishCircular request) {
        return publication.publish(id, match.version(), request.number());
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed(Role.APPROVER)
    public CircularView revoke(
            @RestPath CircularId id, @BeanParam IfMatch match, @Valid @NotNull GiveCircularReason request) {
        return publication.revoke(id, match.version(), request.reason());
    }
}
