package ruleoflaw.publicity.place;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The editions of 法律六进 over HTTP. Everybody may read them; the office brings them in. */
@Path("/v1/place-dictionaries")
@RunOnVirtualThread
class PlaceDictionaryResource {
    private final PlaceDictionaryService service;

    PlaceDictionaryResource(PlaceDictionaryService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<PlaceDictionaryView> list(@RestQuery @Nullable String edition, @Valid @BeanParam PageRequest page) {
        return service.list(edition, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public PlaceDictionaryView show(@RestPath PlaceDictionaryId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public PlaceDictionaryService.Outcome take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.take(TableFile.of(table).table("edition", "editionName", "position", "code", "name"), dryRun);
    }
}
