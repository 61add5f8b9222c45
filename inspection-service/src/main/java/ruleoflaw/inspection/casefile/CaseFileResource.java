package ruleoflaw.inspection.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Files under review over HTTP. */
@Path("/v1/case-files")
@RunOnVirtualThread
class CaseFileResource {
    private final CaseFileService service;

    CaseFileResource(CaseFileService service) {
        this.service = service;
    }

    /** Why a file is taken out of the review. */
    record WithdrawFile(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public Page<CaseFileView> list(@BeanParam CaseFileFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/averages")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public List<UnitAverage> averages(@RestQuery @NotNull Integer year) {
        return service.averages(year);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR})
    public CaseFileView show(@RestPath CaseFileId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/score")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR})
    public CaseFileView score(@RestPath CaseFileId id, @BeanParam IfMatch match, @Valid @NotNull ScoreFile request) {
        return service.score(id, match.version(), request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.OFFICE)
    public CaseFileView withdraw(
            @RestPath CaseFileId id, @BeanParam IfMatch match, @Valid @NotNull WithdrawFile request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
