package ruleoflaw.target.indicator;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Indicator systems over HTTP: the office imports an edition, everybody may read. */
@Path("/v1/indicator-systems")
@RunOnVirtualThread
class IndicatorSystemResource {
    private final IndicatorImport imports;
    private final IndicatorService service;

    IndicatorSystemResource(IndicatorImport imports, IndicatorService service) {
        this.imports = imports;
        this.service = service;
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public IndicatorImport.ImportedEdition take(
            @Valid @BeanParam Edition edition,
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun,
            byte[] table) {
        return imports.take(
                edition, TableFile.of(table).table("code", "level", "parentCode", "titleZh", "kind"), dryRun);
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<IndicatorSystemView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public IndicatorSystemView show(@RestPath IndicatorSystemId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/indicators")
    @RolesAllowed(Role.EVERYBODY)
    public Page<IndicatorRow> lines(
            @RestPath IndicatorSystemId id, @BeanParam IndicatorFilter filter, @Valid @BeanParam PageRequest page) {
        return service.lines(id, filter, page);
    }
}
