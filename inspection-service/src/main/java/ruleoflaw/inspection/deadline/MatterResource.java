package ruleoflaw.inspection.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Matters with a deadline over HTTP: a unit sees its own, with the rule and the calendar behind each day. */
@Path("/v1/matters")
@RunOnVirtualThread
class MatterResource {
    private final MatterService service;

    MatterResource(MatterService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.TIP_HANDLER, Role.AUDITOR
    })
    public Page<MatterRow> list(@BeanParam MatterFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.TIP_HANDLER, Role.AUDITOR
    })
    public MatterView show(@RestPath MatterId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/days")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.TIP_HANDLER, Role.AUDITOR
    })
    public List<DayView> days(@RestPath MatterId id) {
        return service.days(id);
    }
}
