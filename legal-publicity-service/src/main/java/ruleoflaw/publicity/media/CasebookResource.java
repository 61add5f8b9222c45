package ruleoflaw.publicity.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.publicity.Code;

/** The casebook over HTTP. */
@Path("/v1/casebook-items")
@RunOnVirtualThread
class CasebookResource {
    private final CasebookService service;

    CasebookResource(CasebookService service) {
        this.service = service;
    }

    /** By which channels it goes out. */
    record PublishItem(@NotEmpty @Size(max = 20) List<@NotNull @Code String> channels) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<CasebookItemView> list(@RestQuery @Nullable CasebookKind kind, @Valid @BeanParam PageRequest page) {
        return service.list(kind, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public CasebookItemView show(@RestPath CasebookItemId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public CasebookItemView publish(
            @RestPath CasebookItemId id, @BeanParam IfMatch match, @Valid @NotNull PublishItem request) {
        return service.publish(id, match.version(), request.channels());
    }
}
