package ruleoflaw.inspection.transfer;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** Transfers of leads over HTTP, for the office alone. */
@Path("/v1/lead-transfers")
@RunOnVirtualThread
class TransferResource {
    private final TransferService service;

    TransferResource(TransferService service) {
        this.service = service;
    }

    /** The number on the receipt. */
    record KeepReceipt(@NotBlank @Size(max = 60) String receiptNumber) {}

    @GET
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public Page<TransferView> list(@RestQuery @Nullable Organ organ, @Valid @BeanParam PageRequest page) {
        return service.list(organ, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public TransferView show(@RestPath TransferId id) {
        return service.show(id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public TransferView send(@Valid @NotNull SendTransfer request) {
        return service.send(request);
    }

    @PUT
    @Path("/{id}/receipt")
    @RolesAllowed(Role.OFFICE)
    public TransferView receive(
            @RestPath TransferId id, @BeanParam IfMatch match, @Valid @NotNull KeepReceipt request) {
        return service.receive(id, match.version(), request.receiptNumber());
    }
}
