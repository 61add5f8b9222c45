package ruleoflaw.publicity.person;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The registers over HTTP: a unit keeps its own, the office transfers people between units. */
@Path("/v1/persons")
@RunOnVirtualThread
class PersonResource {
    private final PersonService service;

    PersonResource(PersonService service) {
        this.service = service;
    }

    /** Where somebody goes on working. */
    record TransferPerson(
            @NotNull UUID unitId, @NotBlank @Size(max = 40) String staffNumber) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<PersonView> list(@BeanParam PersonFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public PersonView show(@RestPath PersonId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public PersonView enter(@Valid @NotNull DescribePerson description) {
        return service.enter(description);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public PersonView describe(
            @RestPath PersonId id, @BeanParam IfMatch match, @Valid @NotNull DescribePerson description) {
        return service.describe(id, match.version(), description);
    }

    @PUT
    @Path("/{id}/transfer")
    @RolesAllowed(Role.OFFICE)
    public PersonView transfer(@RestPath PersonId id, @BeanParam IfMatch match, @Valid @NotNull TransferPerson to) {
        return service.transfer(id, match.version(), to.unitId(), to.staffNumber());
    }
}
