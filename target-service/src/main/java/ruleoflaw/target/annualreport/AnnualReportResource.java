package ruleoflaw.target.annualreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Annual reports over HTTP: the office writes the county's, a unit its own. */
@Path("/v1/annual-reports")
@RunOnVirtualThread
class AnnualReportResource {
    private final AnnualReportService service;
    private final DeliveryService delivery;

    AnnualReportResource(AnnualReportService service, DeliveryService delivery) {
        this.service = service;
        this.delivery = delivery;
    }

    /** The new words. */
    record ReviseReport(@Valid @NotNull ReportText text) {}

    /** To whom it is delivered. */
    record DeliverReport(@NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 100) String> recipients) {}

    /** Where everybody can read it. */
    record PublishReport(@NotBlank @Size(max = 300) String place) {}

    /** Why it is not made public. */
    record WithholdReport(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<AnnualReports.Row> list(@BeanParam AnnualReports.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public AnnualReportView show(@RestPath AnnualReportId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/document")
    @Produces(Download.DOCX)
    @RolesAllowed(Role.EVERYBODY)
    public RestResponse<StreamingOutput> document(@RestPath AnnualReportId id) {
        return Download.of("年度报告.docx", Download.DOCX, delivery.paper(id)::write);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public AnnualReportView draft(@Valid @NotNull DraftReport request) {
        return service.draft(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public AnnualReportView revise(
            @RestPath AnnualReportId id, @BeanParam IfMatch match, @Valid @NotNull ReviseReport request) {
        return service.revise(id, match.version(), request.text());
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public AnnualReportView submit(
            @RestPath AnnualReportId id, @BeanParam IfMatch match, @Valid @NotNull DeliverReport request) {
        return delivery.submit(id, match.version(), request.recipients());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public AnnualReportView publish(
            @RestPath AnnualReportId id, @BeanParam IfMatch match, @Valid @NotNull PublishReport request) {
        return delivery.publish(id, match.version(), request.place());
    }

    @PUT
    @Path("/{id}/withholding")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public AnnualReportView withhold(
            @RestPath AnnualReportId id, @BeanParam IfMatch match, @Valid @NotNull WithholdReport request) {
        return delivery.withhold(id, match.version(), request.reason());
    }
}
