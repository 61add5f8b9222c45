package ruleoflaw.publicity.school;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** The schools' legal programme over HTTP. */
@Path("/v1/schools")
@RunOnVirtualThread
class SchoolResource {
    private final SchoolService service;

    SchoolResource(SchoolService service) {
        this.service = service;
    }

    /** A term's legal education in figures. */
    record ReportTerm(
            @Min(2000) @Max(2100) int year,
            @Min(1) @Max(2) int term,

            @NotNull @DecimalMin("0") @DecimalMax("999") @Digits(integer = 3, fraction = 1)
            BigDecimal courseHours,

            @Min(0) @Max(999) int lessons) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public Page<SchoolView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public SchoolView show(@RestPath SchoolId id) {
        return service.show(id);
    }

    /** Every school's year; those that lack something come first. */
    @GET
    @Path("/programme")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public List<SchoolProgrammeView> programme(@RestQuery @NotNull Integer year) {
        return service.programme(year);
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public SchoolService.ImportedSchools take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.take(TableFile.of(table).table("学校代码", "学校名称"), dryRun);
    }

    @PUT
    @Path("/{id}/term")
    @RolesAllowed(Role.UNIT)
    public SchoolView report(@RestPath SchoolId id, @BeanParam IfMatch match, @Valid @NotNull ReportTerm term) {
        return service.report(id, match.version(), term);
    }

    @GET
    @Path("/{id}/vice-principals")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public List<VicePrincipalView> principals(@RestPath SchoolId id) {
        return service.principals(id);
    }

    @POST
    @Path("/{id}/vice-principals")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public VicePrincipalView appoint(@RestPath SchoolId id, @Valid @NotNull AppointVicePrincipal appointed) {
        return service.appoint(id, appointed);
    }

    /** The day on which a term of office ends. */
    record EndTerm(@NotNull LocalDate on) {}

    @PUT
    @Path("/vice-principals/{id}/end")
    @RolesAllowed(Role.UNIT)
    public VicePrincipalView end(
            @RestPath VicePrincipalId id, @BeanParam IfMatch match, @Valid @NotNull EndTerm request) {
        return service.end(id, match.version(), request.on());
    }
}
