package ruleoflaw.publicity.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** The catalogues over HTTP. Everybody may read them; the office brings them in, one at a time. */
@Path("/v1/catalogue-entries")
@RunOnVirtualThread
class CatalogueResource {
    private final CatalogueService service;

    CatalogueResource(CatalogueService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CatalogueEntryView> list(@RestQuery @Nullable Catalogue catalogue, @Valid @BeanParam PageRequest page) {
        return service.list(catalogue, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CatalogueEntryView show(@RestPath CatalogueEntryId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public CatalogueService.ImportedEntries take(
            @RestQuery @NotNull Catalogue catalogue,
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun,
            byte[] table) {
        return service.take(catalogue, TableFile.of(table).table("code", "name"), dryRun);
    }
}
