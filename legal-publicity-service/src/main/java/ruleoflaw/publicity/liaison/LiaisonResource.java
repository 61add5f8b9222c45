package ruleoflaw.publicity.liaison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Liaisons over HTTP. Their names stay with their township and the office. */
@Path("/v1/village-liaisons")
@RunOnVirtualThread
class LiaisonResource {
    private final LiaisonService service;

    LiaisonResource(LiaisonService service) {
        this.service = service;
    }

    /** Why somebody is a liaison no more. */
    record RemoveLiaison(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<LiaisonView> list(@RestQuery @Nullable String village, @Valid @BeanParam PageRequest page) {
        return service.list(village, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public LiaisonView show(@RestPath LiaisonId id) {
        return service.show(id);
    }

    /** How many each village has; those that lack some come first. */
    @GET
    @Path("/by-village")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public List<VillageLiaisonsView> byVillage() {
        return service.byVillage();
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public LiaisonService.ImportedLiaisons take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.take(TableFile.of(table).table("村级区划代码", "姓名", "类别"), dryRun);
    }

    @PUT
    @Path("/{id}/removal")
    @RolesAllowed(Role.UNIT)
    public LiaisonView remove(@RestPath LiaisonId id, @BeanParam IfMatch match, @Valid @NotNull RemoveLiaison why) {
        return service.remove(id, match.version(), why.reason());
    }
}
