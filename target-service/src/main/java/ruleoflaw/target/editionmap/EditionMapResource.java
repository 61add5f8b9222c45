package ruleoflaw.target.editionmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Mappings of editions over HTTP: the office imports, everybody may read. */
@Path("/v1/indicator-mappings")
@RunOnVirtualThread
class EditionMapResource {
    private final EditionMapImport imports;

    EditionMapResource(EditionMapImport imports) {
        this.imports = imports;
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public EditionMapImport.ImportedMap take(
            @Valid @BeanParam Editions editions,
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun,
            byte[] table) {
        return imports.take(editions, TableFile.of(table).table("fromCode", "toCode", "relation"), dryRun);
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<MappedRow> list(
            @Valid @BeanParam Editions editions, @RestQuery @Nullable String code, @Valid @BeanParam PageRequest page) {
        return imports.list(editions, code, page);
    }
}
