package ruleoflaw.publicity.study;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Batches;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.SheetLayout;
import ruleoflaw.chassis.sheet.TableFile;

/** Study sessions and their sign-in sheets over HTTP. */
@Path("/v1/study-sessions")
@RunOnVirtualThread
class StudySessionResource {
    private static final SheetLayout<AttendanceView> SHEET = SheetLayout.<AttendanceView>titled("学法签到表")
            .column("工号", 12, AttendanceView::staffNumber)
            .column("姓名", 20, AttendanceView::name)
            .column("学时", 10, AttendanceView::hours)
            .onPortraitA4();

    private final StudySessionService service;
    private final AttendanceService attendance;

    StudySessionResource(StudySessionService service, AttendanceService attendance) {
        this.service = service;
        this.attendance = attendance;
    }

    /** Why a record is withdrawn. */
    record StudyReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public Page<StudySessionView> list(@BeanParam StudySessionFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public StudySessionView show(@RestPath StudySessionId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public StudySessionView record(@Valid @NotNull RecordStudy record) {
        return service.record(record);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public StudySessionView correct(
            @RestPath StudySessionId id, @BeanParam IfMatch match, @Valid @NotNull RecordStudy record) {
        return service.correct(id, match.version(), record);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.UNIT)
    public StudySessionView withdraw(
            @RestPath StudySessionId id, @BeanParam IfMatch match, @Valid @NotNull StudyReason why) {
        return service.withdraw(id, match.version(), why.reason());
    }

    @GET
    @Path("/{id}/attendance")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<AttendanceView> attendance(@RestPath StudySessionId id, @Valid @BeanParam PageRequest page) {
        return attendance.of(id, page);
    }

    /** The sign-in sheet as a workbook, in the columns in which it may come in again. */
    @GET
    @Path("/{id}/attendance/sheet")
    @Produces(Download.XLSX)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public RestResponse<StreamingOutput> sheet(@RestPath StudySessionId id) {
        attendance.mustReach(id);
        var rows = Batches.<AttendanceView>of(last -> attendance.after(id, last == null ? new UUID(0, 0) : last.id()));
        return Download.of("签到表.xlsx", Download.XLSX, out -> SHEET.write(out, rows));
    }

    /** The whole sign-in sheet: whoever is no longer on it was not there. */
    @PUT
    @Path("/{id}/attendance")
    @Consumes({Download.XLSX, "text/csv"})
    @RolesAllowed(Role.UNIT)
    public AttendanceService.SignedSheet sign(
            @RestPath StudySessionId id,
            @BeanParam IfMatch match,
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun,
            byte[] sheet) {
        return attendance.sign(id, match.version(), TableFile.of(sheet).table("姓名"), dryRun);
    }
}
