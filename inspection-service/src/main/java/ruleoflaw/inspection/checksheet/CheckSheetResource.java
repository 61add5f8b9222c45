package ruleoflaw.inspection.checksheet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.visit.VisitId;

/** Check sheets over HTTP. The version a device changed is part of what it sends, as it may be sent days later. */
@Path("/v1/visits/{visitId}/check-sheets")
@RunOnVirtualThread
class CheckSheetResource {
    private final CheckSheetService service;

    CheckSheetResource(CheckSheetService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR})
    public Page<CheckSheetView> list(@RestPath VisitId visitId, @Valid @BeanParam PageRequest page) {
        return service.list(visitId, page);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.INSPECTOR)
    public CheckSheetView sync(
            @RestPath VisitId visitId, @RestPath CheckSheetId id, @Valid @NotNull SyncSheet request) {
        return service.sync(visitId, id, request);
    }
}
