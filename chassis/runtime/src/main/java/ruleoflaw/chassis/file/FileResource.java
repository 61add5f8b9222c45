package ruleoflaw.chassis.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;

/** Files over HTTP: the raw bytes go in as the body, and out again under {@code /content}. */
@Path("/v1/files")
@RunOnVirtualThread
class FileResource {
    private final FileService service;

    FileResource(FileService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER})
    public StoredFile.FileView receive(
            @RestQuery @NotBlank @Size(max = 200) String name,
            @RestQuery("occurred-on") @NotNull LocalDate occurredOn,
            @RestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            File bytes) {
        return service.receive(new StoredFile.NewFile(name, mediaType, occurredOn), bytes);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR})
    public StoredFile.FileView show(@RestPath UUID id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/content")
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR})
    public RestResponse<InputStream> content(@RestPath UUID id) {
        var file = service.show(id);
        return RestResponse.ResponseBuilder.ok(service.content(id), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }
}
