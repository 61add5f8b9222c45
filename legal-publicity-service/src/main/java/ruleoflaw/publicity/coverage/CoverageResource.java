package ruleoflaw.publicity.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;

/** Coverage over HTTP: as data, as a workbook and as a picture. */
@Path("/v1/coverage")
@RunOnVirtualThread
class CoverageResource {
    private static final SheetLayout<CoverageView.CellView> SHEET = SheetLayout.<CoverageView.CellView>titled(
                    "法治宣传教育覆盖表")
            .column("单位", 24, CoverageView.CellView::unitName)
            .column("场所", 14, CoverageView.CellView::placeName)
            .column("时段", 8, CoverageView.CellView::stretch)
            .column("审核通过场次", 14, CoverageView.CellView::activities)
            .column("空白", 8, cell -> cell.activities() == 0 ? "空白" : null);

    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    /** The matrix of units, kinds of place and stretches of the year; what is empty comes first. */
    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public CoverageView matrix(@RestQuery @NotNull Integer year, @RestQuery @DefaultValue("YEAR") Period period) {
        return service.coverage(year, period);
    }

    @GET
    @Path("/villages")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public List<VillageCoverageView> villages(@RestQuery @NotNull Integer year) {
        return service.villages(year);
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public RestResponse<StreamingOutput> sheet(
            @RestQuery @NotNull Integer year, @RestQuery @DefaultValue("YEAR") Period period) {
        var cells = service.coverage(year, period).cells();
        return Download.of(year + "年普法覆盖表.xlsx", Download.XLSX, out -> SHEET.write(out, cells));
    }

    @GET
    @Path("/picture.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public String drawing(@RestQuery @NotNull Integer year) {
        return CoveragePicture.of(service.coverage(year, Period.YEAR)).svg();
    }

    @GET
    @Path("/picture.png")
    @Produces("image/png")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public byte[] picture(@RestQuery @NotNull Integer year) {
        return CoveragePicture.of(service.coverage(year, Period.YEAR)).png();
    }
}
