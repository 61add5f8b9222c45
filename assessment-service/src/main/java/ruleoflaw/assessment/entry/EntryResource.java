package ruleoflaw.assessment.entry;

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

/** Ledger entries over HTTP: the office proposes, a reviewer or approver decides, the unit reads its own. */
@Path("/v1/ledger-entries")
@RunOnVirtualThread
class EntryResource {
    private final EntryService service;

    EntryResource(EntryService service) {
        this.service = service;
    }

    /** Why an entry does not count. */
    record EntryReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<EntryView> list(@BeanParam EntryFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public EntryView show(@RestPath EntryId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public EntryView propose(@Valid @NotNull ProposeEntry said) {
        return service.propose(said);
    }

    @PUT
    @Path("/{id}/confirmation")
    @RolesAllowed({Role.REVIEWER, Role.APPROVER})
    public EntryView confirm(@RestPath EntryId id, @BeanParam IfMatch match) {
        return service.confirm(id, match.version());
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed({Role.REVIEWER, Role.APPROVER})
    public EntryView reject(@RestPath EntryId id, @BeanParam IfMatch match, @Valid @NotNull EntryReason why) {
        return service.reject(id, match.version(), why.reason());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.APPROVER)
    public EntryView withdraw(@RestPath EntryId id, @BeanParam IfMatch match, @Valid @NotNull EntryReason why) {
        return service.withdraw(id, match.version(), why.reason());
    }
}
