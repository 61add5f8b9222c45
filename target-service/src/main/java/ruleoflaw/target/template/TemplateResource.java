package ruleoflaw.target.template;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.plan.PlanId;

/** Templates over HTTP, for the office. */
@Path("/v1/breakdown-templates")
@RunOnVirtualThread
class TemplateResource {
    private final TemplateService service;

    TemplateResource(TemplateService service) {
        this.service = service;
    }

    /** Whose breakdown is kept, and under which name. */
    record KeepTemplate(
            @NotBlank @Size(max = 100) String name, @NotNull UUID planId) {}

    @GET
    @RolesAllowed(Role.OFFICE)
    public Page<TemplateView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public TemplateView show(@RestPath UUID id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public TemplateView keep(@Valid @NotNull KeepTemplate request) {
        return service.keep(new PlanId(request.planId()), request.name());
    }

    @GET
    @Path("/{id}/breakdown")
    @RolesAllowed(Role.OFFICE)
    public ReadyBreakdown apply(@RestPath UUID id, @RestQuery UUID plan) {
        return service.apply(id, new PlanId(plan));
    }
}
