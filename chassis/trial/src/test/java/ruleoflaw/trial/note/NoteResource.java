package ruleoflaw.trial.note;

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

@Path("/v1/notes")
@RunOnVirtualThread
class NoteResource {
    private final NoteService service;

    NoteResource(NoteService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.UNIT})
    public Note.View write(@Valid @NotNull Note.WriteNote request) {
        return service.write(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.UNIT})
    public Note.View rewrite(@RestPath UUID id, @BeanParam IfMatch match, @Valid @NotNull Note.WriteNote request) {
        return service.rewrite(id, match.version(), request.text());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.UNIT})
    public Note.View show(@RestPath UUID id) {
        return service.show(id);
    }

    @GET
    @RolesAllowed(Role.OFFICE)
    public Page<Note.View> list(@BeanParam Note.Filter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter.unit(), page);
    }

    /** What everybody may read who has any role of the suite. */
    public record Count(long notes) {}

    @GET
    @Path("/count")
    @RolesAllowed(Role.EVERYBODY)
    public Count count() {
        return new Count(service.count());
    }
}
