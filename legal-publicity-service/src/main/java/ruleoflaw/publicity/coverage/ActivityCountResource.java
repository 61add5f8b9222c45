package ruleoflaw.publicity.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.security.Role;

/** What counts of what was done, over HTTP. */
@Path("/v1/activity-counts")
@RunOnVirtualThread
class ActivityCountResource {
    private final CoverageService service;

    ActivityCountResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.SYSTEM})
    public ActivityCountsView counts(@RestQuery @NotNull Integer year) {
        return service.counts(year);
    }
}
