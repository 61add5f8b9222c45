package ruleoflaw.target.decision;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.procedure.DecisionStep;
import ruleoflaw.target.procedure.Deliberation;
import ruleoflaw.target.procedure.RecordStep;

/** Major decisions over HTTP: the handling unit records, everybody may read within reach. */
@Path("/v1/decisions")
@RunOnVirtualThread
class DecisionResource {
    private final DecisionService service;

    DecisionResource(DecisionService service) {
        this.service = service;
    }

    /** The day the draft was put before the meeting. */
    record Tabling(@NotNull LocalDate on) {}

    /** The papers of the whole procedure. */
    record ProcessFile(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> fileIds) {}

    /** Why the record does not belong in the register. */
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DecisionView.Row> list(@BeanParam DecisionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DecisionView show(@RestPath DecisionId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DecisionView start(@Valid @NotNull StartDecision request) {
        return service.start(request);
    }

    @PUT
    @Path("/{id}/steps/{step}")
    @RolesAllowed(Role.UNIT)
    public DecisionView record(
            @RestPath DecisionId id,
            @RestPath DecisionStep step,
            @BeanParam IfMatch match,
            @Valid @NotNull RecordStep request) {
        return service.record(id, match.version(), step, request);
    }

    @PUT
    @Path("/{id}/step-corrections/{step}")
    @RolesAllowed(Role.UNIT)
    public DecisionView correct(
            @RestPath DecisionId id,
            @RestPath DecisionStep step,
            @BeanParam IfMatch match,
            @Valid @NotNull CorrectStep request) {
        return service.correct(id, match.version(), step, request);
    }

    @PUT
    @Path("/{id}/tabling")
    @RolesAllowed(Role.UNIT)
    public DecisionView table(@RestPath DecisionId id, @BeanParam IfMatch match, @Valid @NotNull Tabling request) {
        return service.table(id, match.version(), request.on());
    }

    @PUT
    @Path("/{id}/deliberation")
    @RolesAllowed(Role.UNIT)
    public DecisionView deliberate(
            @RestPath DecisionId id, @BeanParam IfMatch match, @Valid @NotNull Deliberation request) {
        return service.deliberate(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.UNIT)
    public DecisionView publish(
            @RestPath DecisionId id, @BeanParam IfMatch match, @Valid @NotNull Publication request) {
        return service.publish(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/process-file")
    @RolesAllowed(Role.UNIT)
    public DecisionView fileAway(
            @RestPath DecisionId id, @BeanParam IfMatch match, @Valid @NotNull ProcessFile request) {
        return service.fileAway(id, match.version(), request.fileIds());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public DecisionView withdraw(@RestPath DecisionId id, @BeanParam IfMatch match, @Valid @NotNull Reason request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
