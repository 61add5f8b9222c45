package ruleoflaw.assessment.exemplar;

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

/** Exemplars over HTTP: the office proposes, a reviewer checks, an approver names, units learn. */
@Path("/v1/exemplars")
@RunOnVirtualThread
class ExemplarResource {
    private final ExemplarService service;

    ExemplarResource(ExemplarService service) {
        this.service = service;
    }

    /** What the reviewer found. */
    record ReviewExemplar(
            @NotNull Boolean passed,
            @NotBlank @Size(max = 1000) String reason) {}

    /** The number of the paper by which it is named. */
    record NameExemplar(@NotBlank @Size(max = 200) String document) {}

    /** The number of the paper by which the name is taken back, and why: a veto, an accountability case, … */
    record RevokeExemplar(
            @NotBlank @Size(max = 200) String document,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What the unit took over. */
    record LearnFromExemplar(@NotBlank @Size(max = 2000) String what) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExemplarView> list(@BeanParam Exemplars.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ExemplarView show(@RestPath ExemplarId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ExemplarView propose(@Valid @NotNull ProposeExemplar request) {
        return service.propose(request);
    }

    @PUT
    @Path("/{id}/review")
    @RolesAllowed(Role.REVIEWER)
    public ExemplarView review(
            @RestPath ExemplarId id, @BeanParam IfMatch match, @Valid @NotNull ReviewExemplar request) {
        return service.review(id, match.version(), request.passed(), request.reason());
    }

    @PUT
    @Path("/{id}/naming")
    @RolesAllowed(Role.APPROVER)
    public ExemplarView name(@RestPath ExemplarId id, @BeanParam IfMatch match, @Valid @NotNull NameExemplar request) {
        return service.name(id, match.version(), request.document());
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed(Role.APPROVER)
    public ExemplarView revoke(
            @RestPath ExemplarId id, @BeanParam IfMatch match, @Valid @NotNull RevokeExemplar request) {
        return service.revoke(id, match.version(), request.document(), request.reason());
    }

    @GET
    @Path("/{id}/lessons")
    @RolesAllowed(Role.EVERYBODY)
    public Page<Lesson.LessonView> lessons(@RestPath ExemplarId id, @Valid @BeanParam PageRequest page) {
        return service.lessons(id, page);
    }

    @POST
    @Path("/{id}/lessons")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public Lesson.LessonView learn(@RestPath ExemplarId id, @Valid @NotNull LearnFromExemplar request) {
        return service.learn(id, request.what());
    }
}
