package ruleoflaw.target.candidate;

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

/** Candidate targets over HTTP, for the office. */
@Path("/v1/candidate-targets")
@RunOnVirtualThread
class CandidateResource {
    private final CandidateService service;

    CandidateResource(CandidateService service) {
        this.service = service;
    }

    /** Why it is not taken on. */
    record DropCandidate(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.APPROVER})
    public Page<CandidateView> list(@BeanParam CandidateFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.APPROVER})
    public CandidateView show(@RestPath CandidateId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public CandidateView propose(@Valid @NotNull ProposeCandidate request) {
        return service.propose(request);
    }

    @PUT
    @Path("/{id}/adoption")
    @RolesAllowed(Role.OFFICE)
    public CandidateView adopt(
            @RestPath CandidateId id, @BeanParam IfMatch match, @Valid @NotNull AdoptCandidate request) {
        return service.adopt(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(Role.OFFICE)
    public CandidateView drop(
            @RestPath CandidateId id, @BeanParam IfMatch match, @Valid @NotNull DropCandidate request) {
        return service.drop(id, match.version(), request.reason());
    }
}
