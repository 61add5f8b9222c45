package ruleoflaw.target.lawsuit;

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

/** Concluded lawsuits over HTTP: the court's system reports, a unit records what the court does not report. */
@Path("/v1/lawsuits")
@RunOnVirtualThread
class LawsuitResource {
    private final LawsuitService service;

    LawsuitResource(LawsuitService service) {
        this.service = service;
    }

    /** Why the record does not belong in the register. */
    record WithdrawLawsuit(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<LawsuitView> list(@BeanParam LawsuitFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public LawsuitView show(@RestPath LawsuitId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.SYSTEM})
    public LawsuitView record(@Valid @NotNull RecordLawsuit request) {
        return service.record(request);
    }

    @PUT
    @Path("/{id}/correction")
    @RolesAllowed({Role.UNIT, Role.SYSTEM, Role.REVIEWER})
    public LawsuitView correct(
            @RestPath LawsuitId id, @BeanParam IfMatch match, @Valid @NotNull CorrectLawsuit request) {
        return service.correct(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public LawsuitView withdraw(
            @RestPath LawsuitId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawLawsuit request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
