package ruleoflaw.target.adviser;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
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

/** Legal advisers over HTTP; persons are for the unit and the office only. */
@Path("/v1/legal-advisers")
@RunOnVirtualThread
class AdviserResource {
    private final AdviserService service;

    AdviserResource(AdviserService service) {
        this.service = service;
    }

    /** The last day of the appointment. */
    record EndAppointment(@NotNull LocalDate on) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<AdviserView> list(@RestQuery @Nullable UUID unit, @Valid @BeanParam PageRequest page) {
        return service.list(unit, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public AdviserView show(@RestPath AdviserId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public AdviserView appoint(@Valid @NotNull AppointAdviser request) {
        return service.appoint(request);
    }

    @PUT
    @Path("/{id}/ending")
    @RolesAllowed(Role.UNIT)
    public AdviserView end(@RestPath AdviserId id, @BeanParam IfMatch match, @Valid @NotNull EndAppointment request) {
        return service.end(id, match.version(), request.on());
    }

    @POST
    @Path("/{id}/opinions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public OpinionView give(@RestPath AdviserId id, @Valid @NotNull GiveOpinion request) {
        return service.give(id, request);
    }
}
