package ruleoflaw.assessment.scheme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

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
}
