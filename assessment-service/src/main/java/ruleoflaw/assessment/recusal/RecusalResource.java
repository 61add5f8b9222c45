package ruleoflaw.assessment.recusal;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Recusals over HTTP: reviewers declare their own, the office anybody's, an approver lifts. */
@Path("/v1/recusals")
@RunOnVirtualThread
class RecusalResource {
    private final RecusalService service;

    RecusalResource(RecusalService service) {
        this.service = service;
    }

    /** Why the conflict is over. */
    record LiftRecusal(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<RecusalView> list(@RestQuery @Nullable UUID unit, @Valid @BeanParam PageRequest page) {
        return service.list(unit, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER})
    public RecusalView declare(@Valid @NotNull DeclareRecusal declared) {
        return service.declare(declared);
    }

    @PUT
    @Path("/{id}/lifting")
    @RolesAllowed(Role.APPROVER)
    public RecusalView lift(@RestPath RecusalId id, @BeanParam IfMatch match, @Valid @NotNull LiftRecusal why) {
        return service.lift(id, match.version(), why.reason());
    }
}
