package ruleoflaw.publicity.hours;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The figures of study over HTTP. */
@Path("/v1/study-figures")
@RunOnVirtualThread
class StudyFigureResource {
    private final StudyRecordService service;

    StudyFigureResource(StudyRecordService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.SYSTEM})
    public Page<StudyFigureView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.figures(unit, year, page);
    }
}
