package ruleoflaw.target.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Batches;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The ledger over HTTP: a unit sees its own lines, the county all. */
@Path("/v1/ledger")
@RunOnVirtualThread
class LedgerResource {
    private final LedgerService service;

    LedgerResource(LedgerService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<LedgerLine> list(@BeanParam LedgerFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/file")
    @Produces(Download.XLSX)
    @RolesAllowed(Role.EVERYBODY)
    public RestResponse<StreamingOutput> file(@BeanParam LedgerFilter filter) {
        var query = service.query(filter);
        var lines = Batches.<LedgerLine>of(last -> service.linesAfter(query, last));
        return Download.of(
                "工作台账.xlsx", Download.XLSX, out -> LedgerSheet.asOf(query.at()).write(out, lines));
    }

    @GET
    @Path("/changes")
    @RolesAllowed(Role.EVERYBODY)
    public Page<LedgerChange> changes(@Valid @BeanParam ChangeFilter filter, @Valid @BeanParam PageRequest page) {
        return service.changes(filter, page);
    }
}
