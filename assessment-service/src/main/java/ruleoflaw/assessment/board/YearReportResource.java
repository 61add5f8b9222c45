package ruleoflaw.assessment.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.security.Role;

/** The report on a year's assessment over HTTP, once all its results are published. */
@Path("/v1/assessment-reports/{year}")
@RunOnVirtualThread
class YearReportResource {
    private final BoardService service;

    YearReportResource(BoardService service) {
        this.service = service;
    }

    @GET
    @Path("/document")
    @Produces(Download.DOCX)
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public RestResponse<StreamingOutput> document(@RestPath int year) {
        return Download.of("考核工作报告.docx", Download.DOCX, service.report(year).paper()::write);
    }
}
