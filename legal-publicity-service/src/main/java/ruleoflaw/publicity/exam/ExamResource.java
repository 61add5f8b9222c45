package ruleoflaw.publicity.exam;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Exams over HTTP. */
@Path("/v1/exams")
@RunOnVirtualThread
class ExamResource {
    private final ExamService service;
    private final AttemptService attempts;

    ExamResource(ExamService service, AttemptService attempts) {
        this.service = service;
        this.attempts = attempts;
    }

    /** Why an exam is cancelled. */
    record ExamReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExamView> list(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ExamView show(@RestPath ExamId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ExamView announce(@Valid @NotNull AnnounceExam announced) {
        return service.announce(announced);
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.OFFICE)
    public ExamView close(@RestPath ExamId id, @BeanParam IfMatch match) {
        return service.close(id, match.version());
    }

    @PUT
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.OFFICE)
    public ExamView cancel(@RestPath ExamId id, @BeanParam IfMatch match, @Valid @NotNull ExamReason why) {
        return service.cancel(id, match.version(), why.reason());
    }

    @GET
    @Path("/{id}/results")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<ExamResultView> results(@RestPath ExamId id, @Valid @BeanParam PageRequest page) {
        return service.results(id, page);
    }

    /** The caller's own result, found by his account. */
    @GET
    @Path("/{id}/results/own")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ExamResultView> own(@RestPath ExamId id, @Valid @BeanParam PageRequest page) {
        return service.own(id, page);
    }

    /** Begins the caller's own attempt: the questions come back, without their answers. */
    @POST
    @Path("/{id}/attempts")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.EVERYBODY)
    public AttemptView begin(@RestPath ExamId id) {
        return attempts.begin(id);
    }

    /** The results of an exam on paper, for the people of the caller's unit. */
    @POST
    @Path("/{id}/paper-results")
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public AttemptService.ImportedResults takeResults(
            @RestPath ExamId id, @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return attempts.take(id, TableFile.of(table).table("姓名", "成绩"), dryRun);
    }
}
