package ruleoflaw.assessment.scheme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.sheet.TableFile;

/** Schemes over HTTP. Everybody may read the rules; the office drafts, an approver publishes. */
@Path("/v1/schemes")
@RunOnVirtualThread
class SchemeResource {
    private final SchemeService service;

    SchemeResource(SchemeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.EVERYBODY)
    public Page<SchemeRow> list(@BeanParam SchemeFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EVERYBODY)
    public SchemeView show(@RestPath SchemeId id) {
        return service.show(id);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    public SchemeView draft(@Valid @NotNull RuleSet document) {
        return service.draft(document);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICE)
    public SchemeView revise(@RestPath SchemeId id, @BeanParam IfMatch match, @Valid @NotNull RuleSet document) {
        return service.revise(id, match.version(), document);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed(Role.APPROVER)
    public SchemeView publish(@RestPath SchemeId id, @BeanParam IfMatch match, @Valid @Nullable PublishScheme order) {
        return service.publish(id, match.version(), order == null ? PublishScheme.FIRST : order);
    }

    /** The rules as a workbook in which weights and names can be worked on. */
    @GET
    @Path("/{id}/workbook")
    @Produces(Download.XLSX)
    @RolesAllowed(Role.EVERYBODY)
    public RestResponse<StreamingOutput> workbook(@RestPath SchemeId id) {
        var rules = service.show(id).document();
        return Download.of(rules.code() + ".xlsx", Download.XLSX, out -> BookWriter.write(rules, out));
    }

    /** A workbook becomes a new draft: the published one stays as it is. */
    @POST
    @Path("/workbook")
    @Consumes(Download.XLSX)
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    public SchemeView draftFrom(byte[] workbook) {
        return service.draftFrom(BookReader.read(TableFile.of(workbook).table(BookReader.COLUMNS)));
    }
}
