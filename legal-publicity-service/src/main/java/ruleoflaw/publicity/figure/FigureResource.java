package ruleoflaw.publicity.figure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Imported figures over HTTP. */
@Path("/v1")
@RunOnVirtualThread
class FigureResource {
    private final FigureService service;

    FigureResource(FigureService service) {
        this.service = service;
    }

    @GET
    @Path("/legal-aid-quarters")
    @RolesAllowed(Role.EVERYBODY)
    public Page<LegalAidView> legalAid(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.legalAid(year, page);
    }

    @POST
    @Path("/legal-aid-quarters")
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.SYSTEM})
    public FigureService.ImportedFigures takeLegalAid(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.takeLegalAid(
                TableFile.of(table).table("年度", "季度", "申请", "审查决定", "七日内决定", "指派", "三日内指派", "受援人次", "来源"), dryRun);
    }

    @GET
    @Path("/legal-service-figures")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ServiceFigureView> services(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.services(year, page);
    }

    @POST
    @Path("/legal-service-figures")
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.SYSTEM})
    public FigureService.ImportedFigures takeServices(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.takeServices(TableFile.of(table).table("年度", "季度", "项目", "数量", "来源"), dryRun);
    }

    @GET
    @Path("/publicity-surveys")
    @RolesAllowed(Role.EVERYBODY)
    public Page<SurveyView> surveys(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.surveys(year, page);
    }

    @GET
    @Path("/publicity-surveys/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public SurveyView survey(@RestPath SurveyId id) {
        return service.survey(id);
    }

    @POST
    @Path("/publicity-surveys")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.SYSTEM})
    public SurveyView enter(@Valid @NotNull EnterSurvey survey) {
        return service.enter(survey);
    }
}
