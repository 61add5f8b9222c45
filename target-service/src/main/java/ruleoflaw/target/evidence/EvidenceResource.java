package ruleoflaw.target.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Evidence over HTTP: the unit files it, a reviewer checks it; the office fills in nothing for a unit. */
@Path("/v1/evidence")
@RunOnVirtualThread
class EvidenceResource {
    private final EvidenceService service;

    EvidenceResource(EvidenceService service) {
        this.service = service;
    }

    /** A verdict on one of the two questions; one that says no says why. */
    record GiveCheck(
            boolean passed, @Nullable @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<EvidenceView.Row> list(@BeanParam EvidenceFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public EvidenceView show(@RestPath EvidenceId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public EvidenceView file(@Valid @NotNull FileEvidence request) {
        return service.file(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public EvidenceView revise(
            @RestPath EvidenceId id, @BeanParam IfMatch match, @Valid @NotNull FileEvidence.Content request) {
        return service.revise(id, match.version(), request);
    }

    /** 要件: are the papers there and in order. */
    @PUT
    @Path("/{id}/formal-check")
    @RolesAllowed(Role.REVIEWER)
    public EvidenceView checkFormally(
            @RestPath EvidenceId id, @BeanParam IfMatch match, @Valid @NotNull GiveCheck request) {
        return service.checkFormally(id, match.version(), request.passed(), request.reason());
    }

    /** 实质: is the work done that they speak of. */
    @PUT
    @Path("/{id}/substantive-check")
    @RolesAllowed(Role.REVIEWER)
    public EvidenceView checkSubstance(
            @RestPath EvidenceId id, @BeanParam IfMatch match, @Valid @NotNull GiveCheck request) {
        return service.checkSubstance(id, match.version(), request.passed(), request.reason());
    }
}
