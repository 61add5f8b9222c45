package ruleoflaw.assessment.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Imports of surveys over HTTP. */
@Path("/v1/surveys")
@RunOnVirtualThread
class SurveyResource {
    private final SurveyService service;

    SurveyResource(SurveyService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public SurveyService.Outcome take(@Valid @BeanParam SurveySource from, byte[] table) {
        return service.take(TableFile.of(table).table(SurveyTable.COLUMNS), from);
    }
}
