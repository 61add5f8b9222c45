package ruleoflaw.assessment.casebook;

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

/** The casebook over HTTP, as units use it. */
@Path("/v1/cases")
@RunOnVirtualThread
class CaseResource {
    private final CaseService service;

    CaseResource(CaseService service) {
        this.service = service;
    }

    /** How a unit followed the case. */
    record ReplicateCase(@NotBlank @Size(max = 2000) String how) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CaseItems.Row> list(@BeanParam CaseItems.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CaseView show(@RestPath CaseId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public CaseView submit(@Valid @NotNull SubmitCase request) {
        return service.submit(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public CaseView resubmit(@RestPath CaseId id, @BeanParam IfMatch match, @Valid @NotNull SubmitCase request) {
        return service.resubmit(id, match.version(), request);
    }

    @GET
    @Path("/{id}/replications")
    @RolesAllowed(Role.EVERYBODY)
    public Page<Replication.ReplicationView> replications(@RestPath CaseId id, @Valid @BeanParam PageRequest page) {
        return service.replications(id, page);
    }

    @POST
    @Path("/{id}/replications")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public Replication.ReplicationView replicate(@RestPath CaseId id, @Valid @NotNull ReplicateCase request) {
        return service.replicate(id, request.how());
    }
}
