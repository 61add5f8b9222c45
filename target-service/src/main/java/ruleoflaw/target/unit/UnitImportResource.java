package ruleoflaw.target.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** The office's table of units over HTTP. */
@Path("/v1/unit-imports")
@RunOnVirtualThread
class UnitImportResource {
    private final UnitImport units;

    UnitImportResource(UnitImport units) {
        this.units = units;
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public UnitImport.ImportedUnits take(@RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return units.take(TableFile.of(table).table("uscc", "name", "type", "group"), dryRun);
    }
}
