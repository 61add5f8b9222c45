package ruleoflaw.target.attendancepolicy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** The denominator of a year over HTTP; the approver decides, by a paper. */
@Path("/v1/attendance-policies")
@RunOnVirtualThread
class PolicyResource {
    private final PolicyService service;

    PolicyResource(PolicyService service) {
        this.service = service;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed(Role.EVERYBODY)
    public PolicyView show(@RestPath int year) {
        return service.show(year);
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Role.APPROVER)
    public PolicyView choose(@RestPath int year, @BeanParam IfMatch match, @Valid @NotNull ChoosePolicy choice) {
        return service.choose(year, match.version(), choice);
    }
}
