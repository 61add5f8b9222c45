package ruleoflaw.target.cleanup;

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
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Clean-up rounds over HTTP. */
@Path("/v1/cleanup-rounds")
@RunOnVirtualThread
class CleanUpResource {
    private final CleanUpService service;

    CleanUpResource(CleanUpService service) {
        this.service = service;
    }

    /** What the round is called. */
    record OpenRound(@NotBlank @Size(max = 200) String title) {}

    /** The paper that publishes the list. */
    record PublishRound(@NotBlank @Size(max = 100) String document) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<RoundView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public RoundView show(@RestPath RoundId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/verdicts")
    @RolesAllowed(Role.EVERYBODY)
    public Page<VerdictView> verdicts(
            @RestPath RoundId id, @BeanParam VerdictFilter filter, @Valid @BeanParam PageRequest page) {
        return service.verdicts(id, filter, page);
    }

    @GET
    @Path("/{id}/verdicts/{verdict}")
    @RolesAllowed(Role.EVERYBODY)
    public VerdictView verdict(@RestPath RoundId id, @RestPath UUID verdict) {
        return service.verdict(id, verdict);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public RoundView open(@Valid @NotNull OpenRound request) {
        return service.open(request.title());
    }

    @PUT
    @Path("/{id}/verdicts/{verdict}")
    @RolesAllowed(Role.UNIT)
    public VerdictView give(
            @RestPath RoundId id,
            @RestPath UUID verdict,
            @BeanParam IfMatch match,
            @Valid @NotNull GiveVerdict request) {
        return service.give(id, verdict, match.version(), request);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public RoundView publish(@RestPath RoundId id, @BeanParam IfMatch match, @Valid @NotNull PublishRound request) {
        return service.publish(id, match.version(), request.document());
    }
}
