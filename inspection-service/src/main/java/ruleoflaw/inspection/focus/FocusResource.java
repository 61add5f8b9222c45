package ruleoflaw.inspection.focus;

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

/** The risk focus over HTTP; units are not to know of it. */
@Path("/v1/risk-focuses")
@RunOnVirtualThread
class FocusResource {
    private final FocusService service;

    FocusResource(FocusService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public Page<FocusView> list(@BeanParam FocusFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public FocusView show(@RestPath FocusId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public FocusView add(@Valid @NotNull DescribeFocus request) {
        return service.add(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public FocusView correct(@RestPath FocusId id, @BeanParam IfMatch match, @Valid @NotNull DescribeFocus request) {
        return service.correct(id, match.version(), request);
    }
}
