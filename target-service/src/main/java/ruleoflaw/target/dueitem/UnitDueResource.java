package ruleoflaw.target.dueitem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** What a unit has to do, over HTTP. */
@Path("/v1/units")
@RunOnVirtualThread
class UnitDueResource {
    private final DueItemService service;

    UnitDueResource(DueItemService service) {
        this.service = service;
    }

    /** @param within how many days ahead; what is overdue is always there */
    @GET
    @Path("/{id}/due-items")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Page<DueItem> list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("30") @Min(0) @Max(366) int within,
            @Valid @BeanParam PageRequest page) {
        return service.ofUnit(id, within, page);
    }
}
