package ruleoflaw.assessment.selfassessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Self-assessments over HTTP: the unit writes, the office reads and may return. */
@Path("/v1/self-assessments")
@RunOnVirtualThread
class SelfAssessmentResource {
    private final SelfAssessmentService service;

    SelfAssessmentResource(SelfAssessmentService service) {
        this.service = service;
    }

    /** What the unit has to mend. */
    record ReturnSelfAssessment(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<SelfAssessmentView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(unit, year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public SelfAssessmentView show(@RestPath SelfAssessmentId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public SelfAssessmentView submit(@Valid @NotNull SubmitSelfAssessment said) {
        return service.submit(said);
    }

    @PUT
    @Path("/{id}/resubmission")
    @RolesAllowed(Role.UNIT)
    public SelfAssessmentView resubmit(
            @RestPath SelfAssessmentId id, @BeanParam IfMatch match, @Valid @NotNull SubmitSelfAssessment said) {
        return service.resubmit(id, match.version(), said);
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER})
    public SelfAssessmentView sendBack(
            @RestPath SelfAssessmentId id, @BeanParam IfMatch match, @Valid @NotNull ReturnSelfAssessment why) {
        return service.sendBack(id, match.version(), why.reason());
    }
}
