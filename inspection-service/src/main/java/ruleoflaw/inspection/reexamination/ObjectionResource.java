package ruleoflaw.inspection.reexamination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Objections to feedback opinions over HTTP. */
@Path("/v1/opinion-objections")
@RunOnVirtualThread
class ObjectionResource {
    private final ObjectionService objections;
    private final ReexaminationService reexaminations;

    ObjectionResource(ObjectionService objections, ReexaminationService reexaminations) {
        this.objections = objections;
        this.reexaminations = reexaminations;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<ObjectionView> list(@BeanParam ObjectionFilter filter, @Valid @BeanParam PageRequest page) {
        return objections.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public ObjectionView show(@RestPath ObjectionId id) {
        return objections.show(id);
    }

    @PUT
    @Path("/{id}/decision")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER})
    public ObjectionView decide(
            @RestPath ObjectionId id, @BeanParam IfMatch match, @Valid @NotNull DecideObjection request) {
        return reexaminations.decide(id, match.version(), request);
    }
}
