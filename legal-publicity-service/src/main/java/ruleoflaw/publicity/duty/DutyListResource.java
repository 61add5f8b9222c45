package ruleoflaw.publicity.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Duty lists over HTTP. */
@Path("/v1/duty-lists")
@RunOnVirtualThread
class DutyListResource {
    private final DutyListService service;

    DutyListResource(DutyListService service) {
        this.service = service;
    }

    /** A year's list, with all its lines. */
    record DrawUpDutyList(
            @Min(2000) @Max(2100) int year,
            @Valid @NotEmpty @Size(max = 100) List<@NotNull DutyLine> duties) {}

    /** All lines of the list, in their order. */
    record ReviseDutyList(@Valid @NotEmpty @Size(max = 100) List<@NotNull DutyLine> duties) {}

    /** Why a list is returned or withdrawn. */
    record DutyReason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<DutyListView> list(@BeanParam DutyListFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public DutyListView show(@RestPath DutyListId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public DutyListView drawUp(@Valid @NotNull DrawUpDutyList request) {
        return service.drawUp(request.year(), request.duties());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public DutyListView revise(
            @RestPath DutyListId id, @BeanParam IfMatch match, @Valid @NotNull ReviseDutyList request) {
        return service.revise(id, match.version(), request.duties());
    }

    @PUT
    @Path("/{id}/submission")
    @RolesAllowed(Role.UNIT)
    public DutyListView submit(@RestPath DutyListId id, @BeanParam IfMatch match) {
        return service.submit(id, match.version());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public DutyListView giveBack(@RestPath DutyListId id, @BeanParam IfMatch match, @Valid @NotNull DutyReason why) {
        return service.giveBack(id, match.version(), why.reason());
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.OFFICE)
    public DutyListView publish(@RestPath DutyListId id, @BeanParam IfMatch match) {
        return service.publish(id, match.version());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.UNIT, Role.OFFICE})
    public DutyListView withdraw(@RestPath DutyListId id, @BeanParam IfMatch match, @Valid @NotNull DutyReason why) {
        return service.withdraw(id, match.version(), why.reason());
    }
}
