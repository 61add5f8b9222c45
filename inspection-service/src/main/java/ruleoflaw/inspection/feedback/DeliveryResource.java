package ruleoflaw.inspection.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** Feedback opinions over HTTP: their way to the unit. */
@Path("/v1/feedback-opinions/{id}")
@RunOnVirtualThread
class DeliveryResource {
    private final DeliveryService service;

    DeliveryResource(DeliveryService service) {
        this.service = service;
    }

    /** Why an opinion is returned or withdrawn. */
    record GiveOpinionReason(@NotBlank @Size(max = 1000) String reason) {}

    /** The document number under which it is sent. */
    record SendOpinion(@NotBlank @Size(max = 60) String number) {}

    @PUT
    @Path("/submission")
    @RolesAllowed(Role.OFFICE)
    public OpinionView submit(@RestPath OpinionId id, @BeanParam IfMatch match) {
        return service.submit(id, match.version());
    }

    @PUT
    @Path("/return")
    @RolesAllowed(Role.APPROVER)
    public OpinionView sendBack(
            @RestPath OpinionId id, @BeanParam IfMatch match, @Valid @NotNull GiveOpinionReason request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/approval")
    @RolesAllowed(Role.APPROVER)
    public OpinionView approve(@RestPath OpinionId id, @BeanParam IfMatch match) {
        return service.approve(id, match.version());
    }

    @PUT
    @Path("/sending")
    @RolesAllowed(Role.OFFICE)
    public OpinionView send(@RestPath OpinionId id, @BeanParam IfMatch match, @Valid @NotNull SendOpinion request) {
        return service.send(id, match.version(), request.number());
    }

    @PUT
    @Path("/acknowledgement")
    @RolesAllowed(Role.UNIT)
    public OpinionView acknowledge(@RestPath OpinionId id, @BeanParam IfMatch match) {
        return service.acknowledge(id, match.version());
    }

    @PUT
    @Path("/withdrawal")
    @RolesAllowed(Role.APPROVER)
    public OpinionView withdraw(
            @RestPath OpinionId id, @BeanParam IfMatch match, @Valid @NotNull GiveOpinionReason request) {
        return service.withdraw(id, match.version(), request.reason());
    }
}
