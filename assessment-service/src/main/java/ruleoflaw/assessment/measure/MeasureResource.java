package ruleoflaw.assessment.measure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.security.Role;

/** The catalogue over HTTP: whoever writes a scheme finds here what it may count. */
@Path("/v1/measures")
@RunOnVirtualThread
class MeasureResource {
    private final Measures measures;

    MeasureResource(Measures measures) {
        this.measures = measures;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<Measure> list() {
        return new Page<>(measures.all(), null);
    }
}
