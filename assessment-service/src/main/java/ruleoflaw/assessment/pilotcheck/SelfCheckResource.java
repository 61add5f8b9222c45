package ruleoflaw.assessment.pilotcheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.pilot.PilotId;
import ruleoflaw.assessment.pilot.PilotView;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** How a pilot checks itself, over HTTP. */
@Path("/v1/pilots/{id}")
@RunOnVirtualThread
class SelfCheckResource {
    private static final int MOST_VERDICTS = 500;

    private final SelfCheckService service;

    SelfCheckResource(SelfCheckService service) {
        this.service = service;
    }

    /** Verdicts on any number of items. */
    record JudgeItems(@NotEmpty @Size(max = MOST_VERDICTS) List<@Valid @NotNull JudgeItem> verdicts) {}

    @GET
    @Path("/verdicts")
    @RolesAllowed(Role.EVERYBODY)
    public Page<ItemVerdictView> list(
            @RestPath PilotId id, @RestQuery @Nullable Verdict verdict, @Valid @BeanParam PageRequest page) {
        return service.list(id, verdict, page);
    }

    @POST
    @Path("/verdicts")
    @Idempotent
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public Readiness judge(@RestPath PilotId id, @Valid @NotNull JudgeItems request) {
        return service.judge(id, request.verdicts());
    }

    @GET
    @Path("/readiness")
    @RolesAllowed(Role.EVERYBODY)
    public Readiness readiness(@RestPath PilotId id) {
        return service.readiness(id);
    }

    @PUT
    @Path("/self-check")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public PilotView end(@RestPath PilotId id, @BeanParam IfMatch match) {
        return service.end(id, match.version());
    }
}
