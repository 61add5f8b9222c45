package ruleoflaw.publicity.modelvillage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Model villages over HTTP. Everybody may read them; the office records what the higher organs decided. */
@Path("/v1/model-villages")
@RunOnVirtualThread
class ModelVillageResource {
    private final ModelVillageService service;

    ModelVillageResource(ModelVillageService service) {
        this.service = service;
    }

    /** What the re-check said, and in which paper. */
    record RecheckModelVillage(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate on) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<ModelVillageView> list(
            @RestQuery @Nullable UUID unit, @RestQuery @Nullable Level level, @Valid @BeanParam PageRequest page) {
        return service.list(unit, level, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public ModelVillageView show(@RestPath ModelVillageId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public ModelVillageView name(@Valid @NotNull NameModelVillage paper) {
        return service.name(paper);
    }

    @PUT
    @Path("/{id}/recheck")
    @RolesAllowed(Role.OFFICE)
    public ModelVillageView recheck(
            @RestPath ModelVillageId id, @BeanParam IfMatch match, @Valid @NotNull RecheckModelVillage said) {
        return service.recheck(id, match.version(), said.verdict(), said.documentNumber(), said.on());
    }
}
