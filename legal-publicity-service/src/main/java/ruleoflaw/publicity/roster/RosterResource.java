package ruleoflaw.publicity.roster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** The roster over HTTP. */
@Path("/v1/roster-members")
@RunOnVirtualThread
class RosterResource {
    private final RosterService service;

    RosterResource(RosterService service) {
        this.service = service;
    }

    /** Somebody of the register who comes on the roster. */
    record EnterMember(
            @NotNull UUID personId, @Valid @NotNull DescribeMember member) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public Page<RosterMemberView> list(@BeanParam RosterFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.AUDITOR})
    public RosterMemberView show(@RestPath RosterMemberId id) {
        return service.show(id);
    }

    /** How the team is made up: of a unit, or of all that the caller may see. */
    @GET
    @Path("/statistics")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.APPROVER, Role.AUDITOR})
    public RosterStatistics statistics(@RestQuery @Nullable UUID unit, @RestQuery @NotNull Integer year) {
        return service.statistics(unit, year);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public RosterMemberView enter(@Valid @NotNull EnterMember request) {
        return service.enter(request.personId(), request.member());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.UNIT)
    public RosterMemberView describe(
            @RestPath RosterMemberId id, @BeanParam IfMatch match, @Valid @NotNull DescribeMember member) {
        return service.describe(id, match.version(), member);
    }

    @POST
    @Path("/imports")
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public RosterService.ImportedMembers take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return service.take(TableFile.of(table).table("姓名", "岗位", "法律职业资格", "学历", "出生年份", "任职日期"), dryRun);
    }
}
