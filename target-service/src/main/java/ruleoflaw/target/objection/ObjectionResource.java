package ruleoflaw.target.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Objections to imported records over HTTP. */
@Path("/v1/objections")
@RunOnVirtualThread
class ObjectionResource {
    private final ObjectionService service;

    ObjectionResource(ObjectionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ObjectionView.Row> list(@BeanParam ObjectionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ObjectionView show(@RestPath ObjectionId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ObjectionView raise(@Valid @NotNull RaiseObjection request) {
        return service.raise(request);
    }

    @PUT
    @Path("/{id}/ruling")
    @RolesAllowed(Role.REVIEWER)
    public ObjectionView rule(
            @RestPath ObjectionId id, @BeanParam IfMatch match, @Valid @NotNull RuleObjection request) {
        return service.rule(id, match.version(), request);
    }
}
