package ruleoflaw.assessment.imported;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Facts from outside over HTTP: the office imports them one by one or as a table, a unit objects, the office rules. */
@Path("/v1/imported-facts")
@RunOnVirtualThread
class ImportResource {
    private final ImportService service;

    ImportResource(ImportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public Page<ImportedView> list(@BeanParam ImportFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR, Role.UNIT})
    public ImportedView show(@RestPath ImportedId id) {
        return service.show(id);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    public ImportedView record(@Valid @NotNull ImportFact said) {
        return service.record(said);
    }

    /** One measure of one year as a table (.xlsx or CSV) with the catalogue's Chinese names as headings. */
    @POST
    @Path("/import")
    @ResponseStatus(201)
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @RolesAllowed(Role.OFFICE)
    public ImportService.Outcome take(@Valid @BeanParam ImportSource from, byte[] table) {
        return service.take(TableFile.of(table).table(Importable.UNIT, Importable.KEY), from);
    }

    @PUT
    @Path("/{id}/objection")
    @RolesAllowed(Role.UNIT)
    public ImportedView object(@RestPath ImportedId id, @BeanParam IfMatch match, @Valid @NotNull ObjectToImport said) {
        return service.object(id, match.version(), said);
    }

    @PUT
    @Path("/{id}/ruling")
    @RolesAllowed(Role.OFFICE)
    public ImportedView rule(@RestPath ImportedId id, @BeanParam IfMatch match, @Valid @NotNull RuleOnImport ruling) {
        return service.rule(id, match.version(), ruling);
    }
}
