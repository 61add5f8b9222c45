package ruleoflaw.target.meetingtask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Tasks that joint meetings gave, over HTTP: the unit completes. */
@Path("/v1/meeting-tasks")
@RunOnVirtualThread
class TaskResource {
    private final TaskService service;

    TaskResource(TaskService service) {
        this.service = service;
    }

    /** What came of it. */
    record CompleteTask(@NotBlank @Size(max = 2000) String result) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<TaskView> list(@BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public TaskView show(@RestPath MeetingTaskId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/completion")
    @RolesAllowed(Role.UNIT)
    public TaskView complete(
            @RestPath MeetingTaskId id, @BeanParam IfMatch match, @Valid @NotNull CompleteTask request) {
        return service.complete(id, match.version(), request.result());
    }
}
