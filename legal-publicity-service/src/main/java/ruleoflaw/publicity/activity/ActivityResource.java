package ruleoflaw.publicity.activity;

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
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Activities over HTTP: the unit reports, the office or a reviewer decides. */
@Path("/v1/activities")
@RunOnVirtualThread
class ActivityResource {
    private final ActivityService service;

    ActivityResource(ActivityService service) {
        this.service = service;
    }

    /** Why an activity is rejected or withdrawn. */
    record ActivityReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public Page<ActivityView> list(@BeanParam ActivityFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public ActivityView show(@RestPath ActivityId id) {
        return service.show(id);
    }

    /** Pictures like those of the activity, and where they were used before. */
    @GET
    @Path("/{id}/like-pictures")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.AUDITOR})
    public List<LikePictureView> likePictures(@RestPath ActivityId id) {
        return service.likePictures(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ActivityView submit(@Valid @NotNull ReportActivity report) {
        return service.submit(report);
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER})
    public ActivityView approve(@RestPath ActivityId id, @BeanParam IfMatch match) {
        return service.approve(id, match.version());
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER})
    public ActivityView reject(@RestPath ActivityId id, @BeanParam IfMatch match, @Valid @NotNull ActivityReason why) {
        return service.reject(id, match.version(), why.reason());
    }

    @PUT
    @Path("/{id}/resubmission")
    @RolesAllowed(Role.UNIT)
    public ActivityView resubmit(
            @RestPath ActivityId id, @BeanParam IfMatch match, @Valid @NotNull ReportActivity corrected) {
        return service.resubmit(id, match.version(), corrected);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public ActivityView withdraw(
            @RestPath ActivityId id, @BeanParam IfMatch match, @Valid @NotNull ActivityReason why) {
        return service.withdraw(id, match.version(), why.reason());
    }
}
