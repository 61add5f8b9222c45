package ruleoflaw.assessment.honour;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.assessment.honour.Nominee.NomineeView;
import ruleoflaw.assessment.honour.Objection.ObjectionView;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Nominations over HTTP: reviewed by reviewers, objected to by anybody, decided by the office. */
@Path("/v1")
@RunOnVirtualThread
class NomineeResource {
    private final NominationService service;

    NomineeResource(NominationService service) {
        this.service = service;
    }

    /** Whether it passes, and why. */
    record ReviewNominee(
            @NotNull Boolean passed,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What is said against it. */
    record RaiseObjection(@NotBlank @Size(max = 4000) String ground) {}

    /** Whether the objection is right, and why. */
    record DecideObjection(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @Path("/nominees/{id}/review")
    @RolesAllowed(Role.REVIEWER)
    public NomineeView review(@RestPath UUID id, @BeanParam IfMatch match, @Valid @NotNull ReviewNominee request) {
        return service.review(id, match.version(), request.passed(), request.reason());
    }

    @POST
    @Path("/nominees/{id}/objections")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.EVERYBODY)
    public ObjectionView object(@RestPath UUID id, @Valid @NotNull RaiseObjection request) {
        return service.object(id, request.ground());
    }

    @GET
    @Path("/nominees/{id}/objections")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<ObjectionView> objections(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return service.objections(id, page);
    }

    @PUT
    @Path("/honour-objections/{id}/decision")
    @RolesAllowed(Role.OFFICE)
    public ObjectionView decide(@RestPath UUID id, @BeanParam IfMatch match, @Valid @NotNull DecideObjection request) {
        return service.decide(id, match.version(), request.upheld(), request.reason());
    }
}
