package ruleoflaw.target.collection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** What units hand in, over HTTP: the unit writes its own part, the office takes it or sends it back. */
@Path("/v1/collected-results")
@RunOnVirtualThread
class CollectedResultResource {
    private final CollectedResultService service;

    CollectedResultResource(CollectedResultService service) {
        this.service = service;
    }

    /** What has to be mended. */
    record ReturnResult(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CollectedResultRow> list(
            @BeanParam CollectedResults.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CollectedResultView show(@RestPath UUID id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed(Role.UNIT)
    public CollectedResultView submit(
            @RestPath UUID id, @BeanParam IfMatch match, @Valid @NotNull SubmitResult request) {
        return service.submit(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public CollectedResultView sendBack(
            @RestPath UUID id, @BeanParam IfMatch match, @Valid @NotNull ReturnResult request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.OFFICE)
    public CollectedResultView accept(@RestPath UUID id, @BeanParam IfMatch match) {
        return service.accept(id, match.version());
    }
}
