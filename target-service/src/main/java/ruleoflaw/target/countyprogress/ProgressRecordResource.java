package ruleoflaw.target.countyprogress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import ruleoflaw.target.plan.PlanId;

/** The county's progress over HTTP: the office takes stock, everybody may read. */
@Path("/v1/plans")
@RunOnVirtualThread
class ProgressRecordResource {
    private final ProgressRecordService service;

    ProgressRecordResource(ProgressRecordService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/progress-records")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ProgressRecordView> list(@RestPath PlanId id, @Valid @BeanParam PageRequest page) {
        return service.list(id, page);
    }

    @POST
    @Path("/{id}/progress-records")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ProgressRecordView take(@RestPath PlanId id) {
        return service.take(id);
    }
}
