package ruleoflaw.inspection.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The visit calendar over HTTP, unit by unit. */
@Path("/v1/visit-calendar")
@RunOnVirtualThread
class CalendarResource {
    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<CalendarRow> show(@Valid @BeanParam CalendarQuery query, @Valid @BeanParam PageRequest page) {
        return service.show(query.wanted(), page);
    }
}
