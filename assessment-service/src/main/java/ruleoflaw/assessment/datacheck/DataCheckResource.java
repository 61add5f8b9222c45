package ruleoflaw.assessment.datacheck;

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

/** Data checks over HTTP: a unit speaks for itself, the office answers. */
@Path("/v1/data-checks")
@RunOnVirtualThread
class DataCheckResource {
    private final DataCheckService service;

    DataCheckResource(DataCheckService service) {
        this.service = service;
    }

    /** What the office says to an objection. */
    record AnswerObjection(@NotBlank @Size(max = 2000) String answer) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<DataCheckView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(unit, year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public DataCheckView show(@RestPath DataCheckId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DataCheckView say(@Valid @NotNull CheckData said) {
        return service.say(said);
    }

    @PUT
    @Path("/{id}/answer")
    @RolesAllowed(Role.OFFICE)
    public DataCheckView answer(
            @RestPath DataCheckId id, @BeanParam IfMatch match, @Valid @NotNull AnswerObjection answer) {
        return service.answer(id, match.version(), answer.answer());
    }
}
