package ruleoflaw.target.experience;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Replications of an experience over HTTP. */
@Path("/v1/experience-items")
@RunOnVirtualThread
class ReplicationResource {
    private final ReplicationService service;

    ReplicationResource(ReplicationService service) {
        this.service = service;
    }

    /** What was taken over, and what came of it. */
    record TakeOver(@NotBlank @Size(max = 2000) String note) {}

    @GET
    @Path("/{id}/replications")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ReplicationRow> list(@RestPath ExperienceItemId id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @POST
    @Path("/{id}/replications")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ReplicationRow takeOver(@RestPath ExperienceItemId id, @Valid @NotNull TakeOver request) {
        return service.takeOver(id, request.note());
    }
}
