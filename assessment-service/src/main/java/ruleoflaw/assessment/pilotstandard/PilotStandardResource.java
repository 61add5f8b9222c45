package ruleoflaw.assessment.pilotstandard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Standards over HTTP: a table goes in, everybody may read. */
@Path("/v1/pilot-standards")
@RunOnVirtualThread
class PilotStandardResource {
    private final PilotStandardService service;

    PilotStandardResource(PilotStandardService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<PilotStandardView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public PilotStandardView show(@RestPath PilotStandardId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed(Role.EVERYBODY)
    public Page<StandardItemView> items(@RestPath PilotStandardId id, @Valid @BeanParam PageRequest page) {
        return service.items(id, page);
    }

    @POST
    @Idempotent
    @Consumes({"text/csv", Download.XLSX})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public PilotStandardView take(
            @RestQuery @NotBlank @Size(max = 50) String code,
            @RestQuery @NotBlank @Size(max = 50) String edition,
            @RestQuery @NotBlank @Size(max = 200) String name,
            byte[] table) {
        var heading = new PilotStandard.Heading(code, edition, name);
        return service.take(heading, TableFile.of(table).table("code", "parentCode", "titleZh"));
    }
}
