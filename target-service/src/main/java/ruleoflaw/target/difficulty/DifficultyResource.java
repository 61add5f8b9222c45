package ruleoflaw.target.difficulty;

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

/** Difficulties over HTTP. */
@Path("/v1/difficulties")
@RunOnVirtualThread
class DifficultyResource {
    private final DifficultyService service;

    DifficultyResource(DifficultyService service) {
        this.service = service;
    }

    /** What the office does, or did, about it. */
    record AnswerDifficulty(@NotBlank @Size(max = 2000) String answer) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DifficultyView> list(@BeanParam DifficultyFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DifficultyView show(@RestPath DifficultyId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DifficultyView raise(@Valid @NotNull RaiseDifficulty request) {
        return service.raise(request);
    }

    @PUT
    @Path("/{id}/coordination")
    @RolesAllowed(Role.OFFICE)
    public DifficultyView coordinate(
            @RestPath DifficultyId id, @BeanParam IfMatch match, @Valid @NotNull AnswerDifficulty request) {
        return service.coordinate(id, match.version(), request.answer());
    }

    @PUT
    @Path("/{id}/resolution")
    @RolesAllowed(Role.OFFICE)
    public DifficultyView resolve(
            @RestPath DifficultyId id, @BeanParam IfMatch match, @Valid @NotNull AnswerDifficulty request) {
        return service.resolve(id, match.version(), request.answer());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public DifficultyView withdraw(@RestPath DifficultyId id, @BeanParam IfMatch match) {
        return service.withdraw(id, match.version());
    }
}
