package ruleoflaw.publicity.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Study certificates over HTTP: the office or another system of the county asks, saying for whom and for what. */
@Path("/v1/study-certificates")
@RunOnVirtualThread
class StudyCertificateResource {
    private final StudyCertificateService service;

    StudyCertificateResource(StudyCertificateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public Page<StudyCertificateView> list(@RestQuery @Nullable UUID person, @Valid @BeanParam PageRequest page) {
        return service.list(person, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public StudyCertificateView show(@RestPath StudyCertificateId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.OFFICE, Role.SYSTEM})
    public StudyCertificateView issue(@Valid @NotNull AskCertificate asked) {
        return service.issue(asked);
    }
}
