package ruleoflaw.target.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;

/** The directory of units as a spreadsheet; its columns are those of the import, so that it can come back corrected. */
@Path("/v1/unit-exports")
@RunOnVirtualThread
class UnitSheetResource {
    private static final SheetLayout<UnitView> DIRECTORY = SheetLayout.<UnitView>titled("单位名录")
            .column("uscc", 22, unit -> unit.uscc().value())
            .column("name", 30, UnitView::name)
            .column("shortName", 16, UnitView::shortName)
            .column("type", 14, unit -> unit.type().name())
            .column("group", 18, unit -> unit.group().name())
            .column("divisionCode", 16, UnitView::divisionCode);

    private final UnitService service;

    UnitSheetResource(UnitService service) {
        this.service = service;
    }

    @GET
    @Produces(Download.XLSX)
    @RolesAllowed(Role.EVERYBODY)
    public RestResponse<StreamingOutput> export() {
        var units = service.all();
        return Download.of("单位名录.xlsx", Download.XLSX, out -> DIRECTORY.write(out, units));
    }
}
