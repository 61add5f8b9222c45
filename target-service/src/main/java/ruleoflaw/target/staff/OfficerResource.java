package ruleoflaw.target.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.table.Table;

/** Enforcement officers over HTTP; only the unit and the office see persons. */
@Path("/v1/enforcement-staff")
@RunOnVirtualThread
class OfficerResource {
    private final OfficerService service;
    private final OfficerImport officers;

    OfficerResource(OfficerService service, OfficerImport officers) {
        this.service = service;
        this.officers = officers;
    }

    /** The last day before which the officer served. */
    record Leave(@NotNull LocalDate on) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<OfficerView> list(@BeanParam OfficerFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public OfficerView show(@RestPath OfficerId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public OfficerView register(@Valid @NotNull RegisterOfficer request) {
        return service.register(request);
    }

    @POST
    @Path("/imports")
    @Idempotent
    @Consumes("text/csv")
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public OfficerImport.ImportedOfficers take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return officers.take(Table.csv(table, "name", "post", "joinedOn", "certificateNumber"), dryRun);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public OfficerView revise(
            @RestPath OfficerId id, @BeanParam IfMatch match, @Valid @NotNull RegisterOfficer request) {
        return service.revise(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/leaving")
    @RolesAllowed(Role.UNIT)
    public OfficerView leave(@RestPath OfficerId id, @BeanParam IfMatch match, @Valid @NotNull Leave request) {
        return service.leave(id, match.version(), request.on());
    }
}
