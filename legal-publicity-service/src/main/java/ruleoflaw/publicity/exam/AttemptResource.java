package ruleoflaw.publicity.exam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** Attempts over HTTP: nobody reaches another person's. */
@Path("/v1/exam-attempts")
@RunOnVirtualThread
class AttemptResource {
    private final AttemptService service;

    AttemptResource(AttemptService service) {
        this.service = service;
    }

    /** The letters given to each question, in order; an empty text for none. */
    record HandIn(@NotNull @Size(max = 200) List<@NotNull @Size(max = 6) String> answers) {}

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public AttemptView show(@RestPath AttemptId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/hand-in")
    @RolesAllowed(Role.EVERYBODY)
    public AttemptView handIn(@RestPath AttemptId id, @BeanParam IfMatch match, @Valid @NotNull HandIn paper) {
        return service.handIn(id, match.version(), paper.answers());
    }
}
