package ruleoflaw.assessment.fact;

import static ruleoflaw.chassis.security.Role.APPROVER;
import static ruleoflaw.chassis.security.Role.AUDITOR;
import static ruleoflaw.chassis.security.Role.OFFICE;
import static ruleoflaw.chassis.security.Role.REVIEWER;
import static ruleoflaw.chassis.security.Role.UNIT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Facts over HTTP, read only; a unit sees its own. */
@Path("/v1/facts")
@RunOnVirtualThread
class FactResource {
    private final FactService service;

    FactResource(FactService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({OFFICE, REVIEWER, APPROVER, AUDITOR, UNIT})
    public Page<FactView> list(@BeanParam FactFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }
}
