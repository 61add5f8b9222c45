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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.honour.Commendation.CommendationView;
import ruleoflaw.assessment.honour.Nominee.NomineeView;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Commendations over HTTP: the office leads, units propose their own, an approver decides. */
@Path("/v1/commendations")
@RunOnVirtualThread
class CommendationResource {
    private final CommendationService service;
    private final NominationService nominations;

    CommendationResource(CommendationService service, NominationService nominations) {
        this.service = service;
        this.nominations = nominations;
    }

    /** The number of the paper by which it is granted. */
    record GrantCommendation(@NotBlank @Size(max = 200) String document) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CommendationView> list(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CommendationView show(@RestPath CommendationId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public CommendationView start(@Valid @NotNull StartCommendation request) {
        return service.start(request);
    }

    @GET
    @Path("/{id}/nominees")
    @RolesAllowed(Role.EVERYBODY)
    public Page<NomineeView> nominees(
            @RestPath CommendationId id,
            @RestQuery @Nullable NomineeStatus status,
            @Valid @BeanParam PageRequest page) {
        return nominations.list(id, status, page);
    }

    @POST
    @Path("/{id}/nominees")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public NomineeView nominate(@RestPath CommendationId id, @Valid @NotNull Nominate request) {
        return nominations.nominate(id, request);
    }

    @PUT
    @Path("/{id}/notice")
    @RolesAllowed(Role.OFFICE)
    public CommendationView hangOut(@RestPath CommendationId id, @BeanParam IfMatch match) {
        return service.hangOut(id, match.version());
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed(Role.APPROVER)
    public CommendationView grant(
            @RestPath CommendationId id, @BeanParam IfMatch match, @Valid @NotNull GrantCommendation request) {
        return service.grant(id, match.version(), request.document());
    }
}
