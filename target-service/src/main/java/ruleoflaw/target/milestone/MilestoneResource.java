package ruleoflaw.target.milestone;

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
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Milestones over HTTP: the unit completes, the office may send one back. */
@Path("/v1/milestones")
@RunOnVirtualThread
class MilestoneResource {
    private final MilestoneService service;

    MilestoneResource(MilestoneService service) {
        this.service = service;
    }

    /** Why what was delivered does not hold. */
    record ReopenMilestone(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<MilestoneView> list(@BeanParam MilestoneFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public MilestoneView show(@RestPath MilestoneId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/completion")
    @RolesAllowed(Role.UNIT)
    public MilestoneView complete(
            @RestPath MilestoneId id, @BeanParam IfMatch match, @Valid @NotNull CompleteMilestone request) {
        return service.complete(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/reopening")
    @RolesAllowed(Role.OFFICE)
    public MilestoneView reopen(
            @RestPath MilestoneId id, @BeanParam IfMatch match, @Valid @NotNull ReopenMilestone request) {
        return service.reopen(id, match.version(), request.reason());
    }
}
