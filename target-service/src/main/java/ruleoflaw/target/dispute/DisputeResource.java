package ruleoflaw.target.dispute;

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

/** Disputes over HTTP: the office rules, the unit may withdraw. */
@Path("/v1/disputes")
@RunOnVirtualThread
class DisputeResource {
    private final DisputeService service;

    DisputeResource(DisputeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DisputeView> list(@BeanParam DisputeFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DisputeView show(@RestPath DisputeId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/ruling")
    @RolesAllowed(Role.OFFICE)
    public DisputeView rule(@RestPath DisputeId id, @BeanParam IfMatch match, @Valid @NotNull RuleOnDispute request) {
        return service.rule(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public DisputeView withdraw(@RestPath DisputeId id, @BeanParam IfMatch match) {
        return service.withdraw(id, match.version());
    }
}
