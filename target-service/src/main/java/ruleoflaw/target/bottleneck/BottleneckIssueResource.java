package ruleoflaw.target.bottleneck;

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

/** Difficult issues over HTTP. */
@Path("/v1/bottleneck-issues")
@RunOnVirtualThread
class BottleneckIssueResource {
    private final BottleneckIssueService service;

    BottleneckIssueResource(BottleneckIssueService service) {
        this.service = service;
    }

    /** How far it is. */
    record ReportOnIssue(@NotBlank @Size(max = 2000) String progress) {}

    /** Why it leaves the list unsolved. */
    record DropIssue(@NotBlank @Size(max = 1000) String remark) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<BottleneckIssueView> list(@BeanParam BottleneckIssueFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public BottleneckIssueView show(@RestPath BottleneckIssueId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public BottleneckIssueView take(@Valid @NotNull ListIssue request) {
        return service.take(request);
    }

    @PUT
    @Path("/{id}/progress")
    @RolesAllowed(Role.UNIT)
    public BottleneckIssueView report(
            @RestPath BottleneckIssueId id, @BeanParam IfMatch match, @Valid @NotNull ReportOnIssue request) {
        return service.report(id, match.version(), request.progress());
    }

    @PUT
    @Path("/{id}/solution")
    @RolesAllowed(Role.OFFICE)
    public BottleneckIssueView solve(
            @RestPath BottleneckIssueId id, @BeanParam IfMatch match, @Valid @NotNull ReportOnIssue request) {
        return service.solve(id, match.version(), request.progress());
    }

    @PUT
    @Path("/{id}/removal")
    @RolesAllowed(Role.OFFICE)
    public BottleneckIssueView drop(
            @RestPath BottleneckIssueId id, @BeanParam IfMatch match, @Valid @NotNull DropIssue request) {
        return service.drop(id, match.version(), request.remark());
    }
}
