package ruleoflaw.assessment.casebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** How cases are chosen, over HTTP: a reviewer recommends, the office selects, an approver publishes. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
class SelectionResource {
    private final SelectionService service;

    SelectionResource(SelectionService service) {
        this.service = service;
    }

    /** Why. */
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @PUT
    @Path("/recommendation")
    @RolesAllowed(Role.REVIEWER)
    public CaseView recommend(@RestPath CaseId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.recommend(id, match.version(), request.reason());
    }

    @PUT
    @Path("/return")
    @RolesAllowed(Role.REVIEWER)
    public CaseView sendBack(@RestPath CaseId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/selection")
    @RolesAllowed(Role.OFFICE)
    public CaseView select(@RestPath CaseId id, @BeanParam IfMatch match) {
        return service.select(id, match.version());
    }

    @PUT
    @Path("/refusal")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER})
    public CaseView decline(@RestPath CaseId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.decline(id, match.version(), request.reason());
    }

    @PUT
    @Path("/publication")
    @RolesAllowed(Role.APPROVER)
    public CaseView publish(@RestPath CaseId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }
}
