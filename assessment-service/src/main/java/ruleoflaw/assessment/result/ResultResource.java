package ruleoflaw.assessment.result;

import static ruleoflaw.chassis.security.Role.APPROVER;
import static ruleoflaw.chassis.security.Role.AUDITOR;
import static ruleoflaw.chassis.security.Role.OFFICE;
import static ruleoflaw.chassis.security.Role.REVIEWER;
import static ruleoflaw.chassis.security.Role.UNIT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Results over HTTP. A unit sees its own sheet only: scores are not public before notice. */
@Path("/v1/results")
@RunOnVirtualThread
class ResultResource {
    private final ResultService service;

    ResultResource(ResultService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({OFFICE, REVIEWER, APPROVER, AUDITOR, UNIT})
    public Page<ResultView> list(
            @NotNull @RestQuery Integer year, @RestQuery @Nullable UUID unit, @Valid @BeanParam PageRequest page) {
        return service.list(year, unit, page);
    }

    /** The unit's sheet as bars, leaf by leaf, in SVG. */
    @GET
    @Path("/{unitId}/chart")
    @Produces("image/svg+xml")
    @RolesAllowed({OFFICE, REVIEWER, APPROVER, AUDITOR, UNIT})
    public String chart(@RestPath UUID unitId, @NotNull @RestQuery Integer year) {
        return service.chart(unitId, year).svg();
    }

    /** The same in pixels. */
    @GET
    @Path("/{unitId}/chart.png")
    @Produces("image/png")
    @RolesAllowed({OFFICE, REVIEWER, APPROVER, AUDITOR, UNIT})
    public byte[] picture(@RestPath UUID unitId, @NotNull @RestQuery Integer year) {
        return service.chart(unitId, year).png();
    }

    @GET
    @Path("/{unitId}")
    @RolesAllowed({OFFICE, REVIEWER, APPROVER, AUDITOR, UNIT})
    public ResultView show(@RestPath UUID unitId, @NotNull @RestQuery Integer year, @RestQuery @Nullable Instant at) {
        return service.show(unitId, year, at);
    }
}
