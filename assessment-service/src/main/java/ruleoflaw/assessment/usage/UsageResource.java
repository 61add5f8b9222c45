package ruleoflaw.assessment.usage;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Uses of results over HTTP; reading them is for those who answer for them. */
@Path("/v1")
@RunOnVirtualThread
class UsageResource {
    private final UsageService service;

    UsageResource(UsageService service) {
        this.service = service;
    }

    @GET
    @Path("/result-uses")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<ResultUseView> list(
            @RestQuery @Nullable Integer year, @RestQuery @Nullable UseKind kind, @Valid @BeanParam PageRequest page) {
        return service.list(year, kind, page);
    }

    @GET
    @Path("/result-uses/{id}")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public ResultUseView show(@RestPath UseId id) {
        return service.show(id);
    }

    /** The performance system may fetch its figures itself, under the weight it sets. */
    @POST
    @Path("/performance-exports")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.SYSTEM})
    public ResultUseView export(@Valid @NotNull ExportPerformance wanted) {
        return service.export(wanted);
    }

    @POST
    @Path("/result-certificates")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ResultUseView certify(@Valid @NotNull CertifyResults wanted) {
        return service.certify(wanted);
    }

    @POST
    @Path("/commendation-eligibilities")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ResultUseView judgeEligibility(@Valid @NotNull CertifyResults wanted) {
        return service.judgeEligibility(wanted);
    }
}
