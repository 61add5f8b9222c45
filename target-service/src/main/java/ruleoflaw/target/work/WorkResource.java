package ruleoflaw.target.work;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.AssignmentView;

/** What the responsible unit does with its own assignments; the office may look, never write. */
@Path("/v1/assignments")
@RunOnVirtualThread
class WorkResource {
    private final WorkService service;

    WorkResource(WorkService service) {
        this.service = service;
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Role.UNIT)
    public AssignmentView acknowledge(@RestPath AssignmentId id, @BeanParam IfMatch match) {
        return service.acknowledge(id, match.version());
    }

    @POST
    @Path("/{id}/progress-reports")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ProgressView reportProgress(@RestPath AssignmentId id, @Valid @NotNull ReportProgress request) {
        return service.reportProgress(id, request);
    }

    @GET
    @Path("/{id}/progress-reports")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ProgressView> listProgress(@RestPath AssignmentId id, @Valid @BeanParam PageRequest page) {
        return service.progress(id, page);
    }

    @GET
    @Path("/{id}/progress-reports/{report}")
    @RolesAllowed(Role.EVERYBODY)
    public ProgressView showProgress(@RestPath AssignmentId id, @RestPath UUID report) {
        return service.progress(id, report);
    }

    @PUT
    @Path("/{id}/completion-report")
    @RolesAllowed(Role.UNIT)
    public AssignmentView reportCompletion(
            @RestPath AssignmentId id, @BeanParam IfMatch match, @Valid @NotNull CompletionReport report) {
        return service.reportCompletion(id, match.version(), report);
    }
}
