package ruleoflaw.assessment.accountability;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.assessment.accountability.AccountabilityCase.AccountabilityView;
import ruleoflaw.assessment.accountability.AccountabilityCase.Occasion;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Accountability over HTTP: for the office and those who decide; no unit sees any of it. */
@Path("/v1/accountability-cases")
@RunOnVirtualThread
class AccountabilityResource {
    private final AccountabilityService service;
    private final AccountabilityOpening opening;

    AccountabilityResource(AccountabilityService service, AccountabilityOpening opening) {
        this.service = service;
        this.opening = opening;
    }

    /** Opens a case, usually one that the trigger rules point at. */
    record OpenCase(
            @NotNull UUID unitId,
            @Min(2000) @Max(2100) int year,
            @NotNull Trigger trigger,
            @NotBlank @Size(max = 2000) String ground) {}

    /** To whom the proposal goes, and the number of the letter. */
    record ProposeCase(
            @NotBlank @Size(max = 100) String organ,
            @NotBlank @Size(max = 200) String document) {}

    /** The number of the receipt. */
    record ReceiveCase(@NotBlank @Size(max = 200) String receipt) {}

    /** What was decided, in a sentence. */
    record ConcludeCase(@NotBlank @Size(max = 500) String outcome) {}

    /** All occasions of a year; not a list that grows, so it comes whole. */
    record Occasions(List<Occasion> items) {}

    @GET
    @Path("/triggers")
    @RolesAllowed(Role.OFFICE)
    public Occasions triggers(@RestQuery @NotNull Integer year) {
        return new Occasions(service.triggered(year));
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<AccountabilityView> list(
            @BeanParam AccountabilityCases.Wanted wanted, @Valid @BeanParam PageRequest page) {
        return service.list(wanted, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public AccountabilityView show(@RestPath AccountabilityId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public AccountabilityView open(@Valid @NotNull OpenCase request) {
        return opening.open(new Occasion(request.unitId(), request.year(), request.trigger(), request.ground(), null));
    }

    @PUT
    @Path("/{id}/proposal")
    @RolesAllowed(Role.APPROVER)
    public AccountabilityView propose(
            @RestPath AccountabilityId id, @BeanParam IfMatch match, @Valid @NotNull ProposeCase request) {
        return service.propose(id, match.version(), request.organ(), request.document());
    }

    @PUT
    @Path("/{id}/receipt")
    @RolesAllowed(Role.OFFICE)
    public AccountabilityView receive(
            @RestPath AccountabilityId id, @BeanParam IfMatch match, @Valid @NotNull ReceiveCase request) {
        return service.receive(id, match.version(), request.receipt());
    }

    @PUT
    @Path("/{id}/conclusion")
    @RolesAllowed(Role.OFFICE)
    public AccountabilityView conclude(
            @RestPath AccountabilityId id, @BeanParam IfMatch match, @Valid @NotNull ConcludeCase request) {
        return service.conclude(id, match.version(), request.outcome());
    }

    @PUT
    @Path("/{id}/abandonment")
    @RolesAllowed(Role.APPROVER)
    public AccountabilityView drop(
            @RestPath AccountabilityId id, @BeanParam IfMatch match, @Valid @NotNull ConcludeCase request) {
        return service.drop(id, match.version(), request.outcome());
    }
}
