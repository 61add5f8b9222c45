package ruleoflaw.publicity.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** A unit's register as one table over HTTP. */
@Path("/v1/person-imports")
@RunOnVirtualThread
class PersonImportResource {
    private final PersonImport persons;

    PersonImportResource(PersonImport persons) {
        this.persons = persons;
    }

    @POST
    @Idempotent
    @Consumes({Download.XLSX, "text/csv"})
    @ResponseStatus(201)
    @RolesAllowed(Role.UNIT)
    public PersonImport.ImportedPersons take(
            @RestQuery("dry-run") @DefaultValue("false") boolean dryRun, byte[] table) {
        return persons.take(TableFile.of(table).table("工号", "姓名", "人员类别"), dryRun);
    }
}
