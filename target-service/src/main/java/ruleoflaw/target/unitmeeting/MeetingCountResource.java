package ruleoflaw.target.unitmeeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Meetings counted per unit and year. */
@Path("/v1/unit-meeting-counts")
@RunOnVirtualThread
class MeetingCountResource {
    private final MeetingCounts counts;

    MeetingCountResource(MeetingCounts counts) {
        this.counts = counts;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<MeetingCount> list(@RestQuery int year, @Valid @BeanParam PageRequest page) {
        return counts.of(year, page);
    }
}
