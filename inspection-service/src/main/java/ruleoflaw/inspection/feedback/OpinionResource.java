package ruleoflaw.inspection.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Feedback opinions over HTTP: what they say. */
@Path("/v1/feedback-opinions")
@RunOnVirtualThread
class OpinionResource {
    private final OpinionService service;
    private final OpinionPaper paper;

    OpinionResource(OpinionService service, OpinionPaper paper) {
        this.service = service;
        this.paper = paper;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<OpinionRow> list(@BeanParam OpinionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public OpinionView show(@RestPath OpinionId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/document")
    @Produces(Download.DOCX)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public RestResponse<StreamingOutput> document(@RestPath OpinionId id) {
        return Download.of("督查反馈意见.docx", Download.DOCX, paper.of(service.show(id))::write);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public OpinionView draft(@Valid @NotNull DraftOpinion request) {
        return service.draft(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public OpinionView correct(
            @RestPath OpinionId id, @BeanParam IfMatch match, @Valid @NotNull OpinionContents request) {
        return service.correct(id, match.version(), request);
    }

    /** Drafts a new one in the place of one that was withdrawn or is to be corrected. */
    @POST
    @Path("/{id}/revisions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public OpinionView revise(@RestPath OpinionId id, @Valid @NotNull OpinionContents request) {
        return service.revise(id, request);
    }
}
