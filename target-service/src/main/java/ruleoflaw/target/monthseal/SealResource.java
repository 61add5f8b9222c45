package ruleoflaw.target.monthseal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.ResponseStatus;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Sealed months over HTTP. */
@Path("/v1/month-seals")
@RunOnVirtualThread
class SealResource {
    private final SealService service;

    SealResource(SealService service) {
        this.service = service;
    }

    /** The month to seal, such as {@code 2026-05}. */
    record SealMonth(@NotNull YearMonth month) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<SealView> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public SealView seal(@Valid @NotNull SealMonth request) {
        return service.seal(request.month());
    }
}
