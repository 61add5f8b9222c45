package ruleoflaw.target.experience;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Experience items over HTTP. */
@Path("/v1/experience-items")
@RunOnVirtualThread
class ExperienceItemResource {
    private final ExperienceItemService service;

    ExperienceItemResource(ExperienceItemService service) {
        this.service = service;
    }

    /** It, written better. */
    record WritePractice(@NotBlank @Size(max = 8000) String practice) {}

    /** Why it is returned or taken off. */
    record GiveReason(@NotBlank @Size(max = 1000) String remark) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExperienceItemView> list(@BeanParam ExperienceItemFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ExperienceItemView show(@RestPath ExperienceItemId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ExperienceItemView submit(@Valid @NotNull SubmitExperience request) {
        return service.submit(request);
    }

    @PUT
    @Path("/{id}/text")
    @RolesAllowed(Role.UNIT)
    public ExperienceItemView resubmit(
            @RestPath ExperienceItemId id, @BeanParam IfMatch match, @Valid @NotNull WritePractice request) {
        return service.resubmit(id, match.version(), request.practice());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public ExperienceItemView sendBack(
            @RestPath ExperienceItemId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return service.sendBack(id, match.version(), request.remark());
    }

    @PUT
    @Path("/{id}/sharing")
    @RolesAllowed(Role.OFFICE)
    public ExperienceItemView share(@RestPath ExperienceItemId id, @BeanParam IfMatch match) {
        return service.share(id, match.version());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public ExperienceItemView takeOff(
            @RestPath ExperienceItemId id, @BeanParam IfMatch match, @Valid @NotNull GiveReason request) {
        return service.takeOff(id, match.version(), request.remark());
    }
}
