package ruleoflaw.target.adviser;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Legal opinions over HTTP, by the decision or document they are about. */
@Path("/v1/legal-opinions")
@RunOnVirtualThread
class OpinionResource {
    private final AdviserService service;

    OpinionResource(AdviserService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.AUDITOR})
    public Page<OpinionView> list(@RestQuery @Nullable UUID record, @Valid @BeanParam PageRequest page) {
        return service.opinions(record, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.AUDITOR})
    public OpinionView show(@RestPath UUID id) {
        return service.opinion(id);
    }
}
