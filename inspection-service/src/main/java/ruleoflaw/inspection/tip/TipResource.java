package ruleoflaw.inspection.tip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.tip.content.ContentReadView;
import ruleoflaw.inspection.tip.content.ContentView;

/** Tips over HTTP, for those who handle them and for nobody else. */
@Path("/v1/tips")
@RunOnVirtualThread
class TipResource {
    private final TipService service;
    private final TipReadingService reading;

    TipResource(TipService service, TipReadingService reading) {
        this.service = service;
        this.reading = reading;
    }

    /** A message to the sender. */
    record SendMessage(@NotBlank @Size(max = 4000) String text) {}

    @GET
    @RolesAllowed(Role.TIP_HANDLER)
    public Page<TipView> list(@BeanParam TipFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView show(@RestPath TipId id) {
        return service.show(id);
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed(Role.TIP_HANDLER)
    public ContentView content(@RestPath TipId id) {
        return reading.content(id);
    }

    @GET
    @Path("/{id}/attachments/{number}")
    @Produces({"image/jpeg", "image/png"})
    @RolesAllowed(Role.TIP_HANDLER)
    public RestResponse<byte[]> picture(@RestPath TipId id, @RestPath int number) {
        var picture = reading.picture(id, number);
        return RestResponse.ResponseBuilder.ok(picture.bytes(), picture.mediaType())
                .build();
    }

    /** Who read what it says, and when. */
    @GET
    @Path("/{id}/reads")
    @RolesAllowed({Role.TIP_HANDLER, Role.AUDITOR})
    public Page<ContentReadView> reads(@RestPath TipId id, @Valid @BeanParam PageRequest page) {
        return reading.reads(id, page);
    }

    @GET
    @Path("/statistics")
    @RolesAllowed({Role.TIP_HANDLER, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public TipStatistics statistics(@RestQuery @NotNull Integer year) {
        return service.statistics(year);
    }

    @PUT
    @Path("/{id}/messages/{message}")
    @RolesAllowed(Role.TIP_HANDLER)
    public ContentView say(@RestPath TipId id, @RestPath UUID message, @Valid @NotNull SendMessage request) {
        return service.say(id, message, request.text());
    }
}
