package ruleoflaw.publicity.venue;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Venues over HTTP: kept by their units, looked at by inspectors and the office. */
@Path("/v1/venues")
@RunOnVirtualThread
class VenueResource {
    private final VenueService service;

    VenueResource(VenueService service) {
        this.service = service;
    }

    /** Since when it is open. */
    record OpenVenue(@NotNull LocalDate on) {}

    /** Why it is closed. */
    record CloseVenue(@NotBlank @Size(max = 500) String reason) {}

    /** What somebody found who looked at it. */
    record CheckVenue(
            @NotNull LocalDate checkedOn,
            @NotNull VenueCheck.Verdict verdict,
            @NotBlank @Size(max = 1000) String note) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.SYSTEM})
    public Page<VenueView> list(@BeanParam VenueFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.REVIEWER, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR, Role.SYSTEM})
    public VenueView show(@RestPath VenueId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public VenueView register(@Valid @NotNull DescribeVenue description) {
        return service.register(description);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public VenueView describe(
            @RestPath VenueId id, @BeanParam IfMatch match, @Valid @NotNull DescribeVenue description) {
        return service.describe(id, match.version(), description);
    }

    @PUT
    @Path("/{id}/opening")
    @RolesAllowed(Role.UNIT)
    public VenueView open(@RestPath VenueId id, @BeanParam IfMatch match, @Valid @NotNull OpenVenue request) {
        return service.open(id, match.version(), request.on());
    }

    @PUT
    @Path("/{id}/closure")
    @RolesAllowed(Role.UNIT)
    public VenueView close(@RestPath VenueId id, @BeanParam IfMatch match, @Valid @NotNull CloseVenue request) {
        return service.close(id, match.version(), request.reason());
    }

    @GET
    @Path("/{id}/checks")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.AUDITOR})
    public Page<VenueCheckView> checks(@RestPath VenueId id, @Valid @BeanParam PageRequest page) {
        return service.checks(id, page);
    }

    @POST
    @Path("/{id}/checks")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.INSPECTOR})
    public VenueCheckView check(@RestPath VenueId id, @Valid @NotNull CheckVenue found) {
        return service.check(id, found.checkedOn(), found.verdict(), found.note());
    }
}
