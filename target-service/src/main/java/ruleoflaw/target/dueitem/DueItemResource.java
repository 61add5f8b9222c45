package ruleoflaw.target.dueitem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** What waits for the office and the leaders, over HTTP. */
@Path("/v1/due-items")
@RunOnVirtualThread
class DueItemResource {
    private final DueItemService service;

    DueItemResource(DueItemService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.APPROVER})
    public Page<DueItem> list(@Valid @BeanParam PageRequest page) {
        return service.ofOffice(page);
    }
}
