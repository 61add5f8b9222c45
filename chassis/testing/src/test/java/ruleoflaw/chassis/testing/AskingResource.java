package ruleoflaw.chassis.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.time.WorkCalendar;

/** Says who asks; the smallest service that can be called. */
@Path("/v1/askers")
class AskingResource {
    private final Caller caller;
    private final WorkCalendar calendar;

    AskingResource(Caller caller, WorkCalendar calendar) {
        this.caller = caller;
        this.calendar = calendar;
    }

    @GET
    @Path("/calendar")
    @PermitAll
    public boolean newYearIsWorkingDay() {
        return calendar.isWorkingDay(LocalDate.of(2026, 1, 1));
    }

    @GET
    @Path("/office")
    @RolesAllowed(Role.OFFICE)
    public String office() {
        return caller.subject();
    }

    @GET
    @Path("/unit")
    @RolesAllowed(Role.UNIT)
    public String unit() {
        return caller.unit().toString();
    }
}
