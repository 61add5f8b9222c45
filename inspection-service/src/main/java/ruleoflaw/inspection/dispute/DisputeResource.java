package ruleoflaw.inspection.dispute;

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

/** Disputes over HTTP. */
@Path("/v1/disputes")
@RunOnVirtualThread
class DisputeResource {
    private final DisputeService disputes;
    private final RulingService rulings;

    DisputeResource(DisputeService disputes, RulingService rulings) {
        this.disputes = disputes;
        this.rulings = rulings;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<DisputeView> list(@BeanParam DisputeFilter filter, @Valid @BeanParam PageRequest page) {
        return disputes.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public DisputeView show(@RestPath DisputeId id) {
        return disputes.show(id);
    }

    @PUT
    @Path("/{id}/ruling")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER})
    public DisputeView rule(@RestPath DisputeId id, @BeanParam IfMatch match, @Valid @NotNull RuleOnDispute request) {
        return rulings.rule(id, match.version(), request);
    }
}
