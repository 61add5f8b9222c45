package ruleoflaw.target.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.plan.PlanId;

/** Archive packages over HTTP: the office makes them, archivists and auditors read them. */
@Path("/v1/archive-packages")
@RunOnVirtualThread
class ArchiveResource {
    private static final String ZIP = "application/zip";

    private final ArchiveService service;

    ArchiveResource(ArchiveService service) {
        this.service = service;
    }

    /** Which plan, and how long the package is kept. */
    record CreatePackage(@NotNull PlanId planId, @NotNull RetentionPeriod retention) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.AUDITOR, Role.SYSTEM})
    public Page<ArchivePackageView> list(@RestQuery @Nullable Integer year, @Valid @BeanParam PageRequest page) {
        return service.list(year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.AUDITOR, Role.SYSTEM})
    public ArchivePackageView show(@RestPath UUID id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/content")
    @Produces(ZIP)
    @RolesAllowed({Role.OFFICE, Role.AUDITOR, Role.SYSTEM})
    public RestResponse<InputStream> content(@RestPath UUID id) {
        var made = service.show(id);
        return RestResponse.ResponseBuilder.ok(service.content(id), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, made.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + made.year() + ".zip\"")
                .build();
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ArchivePackageView create(@Valid @NotNull CreatePackage request) {
        return service.create(request.planId(), request.retention());
    }
}
