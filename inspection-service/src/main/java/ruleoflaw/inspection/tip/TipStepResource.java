package ruleoflaw.inspection.tip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;

/** The steps of a tip over HTTP. */
@Path("/v1/tips/{id}")
@RunOnVirtualThread
class TipStepResource {
    private final TipService service;
    private final TipRoutingService routing;

    TipStepResource(TipService service, TipRoutingService routing) {
        this.service = service;
        this.routing = routing;
    }

    @PUT
    @Path("/registration")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView register(
            @RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.RegisterTip request) {
        return service.register(id, match.version(), request);
    }

    @PUT
    @Path("/acceptance")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView accept(@RestPath TipId id, @BeanParam IfMatch match) {
        return service.accept(id, match.version());
    }

    @PUT
    @Path("/extension")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView extend(@RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.ExtendTip request) {
        return service.extend(id, match.version(), request);
    }

    @PUT
    @Path("/answer")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView answer(@RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.AnswerTip request) {
        return service.answer(id, match.version(), request);
    }

    @PUT
    @Path("/transfer")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView transfer(
            @RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.TransferTip request) {
        return routing.transfer(id, match.version(), request);
    }

    @PUT
    @Path("/transfer-receipt")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView receiptOfOrgan(
            @RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.OrganReceipt request) {
        return routing.receiptOfOrgan(id, match.version(), request);
    }

    @PUT
    @Path("/merger")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView merge(@RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.MergeTip request) {
        return routing.merge(id, match.version(), request);
    }

    @PUT
    @Path("/refusal")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView refuse(@RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.RefuseTip request) {
        return routing.refuse(id, match.version(), request);
    }

    @PUT
    @Path("/finding")
    @RolesAllowed(Role.TIP_HANDLER)
    public TipView convert(@RestPath TipId id, @BeanParam IfMatch match, @Valid @NotNull TipSteps.ConvertTip request) {
        return routing.convert(id, match.version(), request);
    }
}
