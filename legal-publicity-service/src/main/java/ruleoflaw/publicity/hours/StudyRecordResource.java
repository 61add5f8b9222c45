package ruleoflaw.publicity.hours;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.publicity.person.PersonId;

/** The records of study over HTTP. */
@Path("/v1/study-records")
@RunOnVirtualThread
class StudyRecordResource {
    private final StudyRecordService service;

    StudyRecordResource(StudyRecordService service) {
        this.service = service;
    }

    /** A unit's people with their hours of the year. */
    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<PersonHoursView> hours(
            @RestQuery @NotNull UUID unit, @RestQuery @NotNull Integer year, @Valid @BeanParam PageRequest page) {
        return service.hours(unit, year, page);
    }

    /** The caller's own record, found by his account. */
    @GET
    @Path("/own")
    @RolesAllowed(Role.EVERYBODY)
    public StudyRecordView own(@RestQuery @NotNull Integer year) {
        return service.own(year);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public StudyRecordView ofPerson(@RestPath PersonId id, @RestQuery @NotNull Integer year) {
        return service.ofPerson(id, year);
    }
}
