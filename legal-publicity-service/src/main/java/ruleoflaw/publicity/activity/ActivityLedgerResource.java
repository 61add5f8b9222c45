package ruleoflaw.publicity.activity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Batches;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;
import ruleoflaw.chassis.sheet.TableFile;

/** Activities as tables over HTTP: a unit's list comes in whole, the ledger goes out as a workbook. */
@Path("/v1/activity-ledger")
@RunOnVirtualThread
class ActivityLedgerResource {
    private static final SheetLayout<ActivityView> LEDGER = SheetLayout.<ActivityView>titled("普法活动台账")
            .column("编号", 12, ActivityView::number)
            .column("活动名称", 32, ActivityView::title)
            .column("活动类型", 14, ActivityView::kind)
            .column("主题宣传", 18, ActivityView::campaign)
            .column("开展日期", 12, ActivityView::heldOn)
            .column("场所", 18, activity -> String.join(";", activity.places()))
            .column("地点", 20, ActivityView::placeName)
            .column("村级区划代码", 16, activity -> String.join(";", activity.villages()))
            .column("法律法规", 24, activity -> String.join(";", activity.laws()))
            .column("对象", 16, activity -> String.join(";", activity.audience()))
            .column("人次", 8, ActivityView::headcount)
            .column("成效", 36, ActivityView::outcome)
            .column("服务人数", 10, ActivityView::peopleServed)
            .column("解答咨询", 10, ActivityView::questionsAnswered)
            .column("化解纠纷", 10, ActivityView::disputesSettled)
            .column("审核情况", 12, activity -> activity.status().label())
            .onA3();

    private final ActivityImport imports;
    private final ActivityService service;

    ActivityLedgerResource(ActivityImport imports, ActivityService service) {
        this.imports = imports;
        this.service = service;
    }

    /** The ledger in the columns in which it may come in again. */
    @GET
    @Produces(Download.XLSX)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public RestResponse<StreamingOutput> ledger(@BeanParam ActivityFilter filter) {
        var scope = service.scope();
        var rows = Batches.<ActivityView>of(last -> service.after(
                filter, scope, last == null ? new UUID(0, 0) : last.id().value()));
        return Download.of("普法活动台账.xlsx", Download.XLSX, out -> LEDGER.write(out, rows));
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ActivityImport.ImportedActivities take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return imports.take(TableFile.of(table).table(ActivityTable.REQUIRED), dryRun);
    }
}
