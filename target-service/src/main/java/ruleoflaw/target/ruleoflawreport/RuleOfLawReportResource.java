package ruleoflaw.target.ruleoflawreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Rule-of-law reports over HTTP: the unit submits, everybody reads within reach. */
@Path("/v1/rule-of-law-reports")
@RunOnVirtualThread
class RuleOfLawReportResource {
    private final RuleOfLawReportService service;

    RuleOfLawReportResource(RuleOfLawReportService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<ReportView.Row> list(@BeanParam ReportFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public ReportView show(@RestPath RuleOfLawReportId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public ReportView submit(@Valid @NotNull SubmitReport request) {
        return service.submit(request);
    }
}
