package ruleoflaw.inspection.address;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Role;

/** The addresses of circulars over HTTP: the unit answers, the office looks at the answer. */
@Path("/v1/circular-addresses")
@RunOnVirtualThread
class AddressResource {
    private final AddressService service;

    AddressResource(AddressService service) {
        this.service = service;
    }

    /** What the unit has put right, with the files that prove it. */
    record ReplyToCircular(
            @NotBlank @Size(max = 4000) String reply,
            @Size(max = 50) List<@NotNull UUID> fileIds) {
        ReplyToCircular(String reply, @Nullable List<UUID> fileIds) {
            this.reply = reply;
            this.fileIds = fileIds == null ? List.of() : fileIds;
        }
    }

    /** Why the reply is returned. */
    record ReturnReply(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public Page<AddressView> list(@BeanParam AddressFilter filter, @Valid @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.UNIT, Role.OFFICE, Role.APPROVER, Role.AUDITOR})
    public AddressView show(@RestPath AddressId id) {
        return service.show(id);
    }

    @PUT
    @Path("/{id}/reply")
    @RolesAllowed(Role.UNIT)
    public AddressView reply(
            @RestPath AddressId id, @BeanParam IfMatch match, @Valid @NotNull ReplyToCircular request) {
        return service.reply(id, match.version(), request.reply(), request.fileIds());
    }

    @PUT
    @Path("/{id}/return")
    @RolesAllowed(Role.OFFICE)
    public AddressView sendBack(@RestPath AddressId id, @BeanParam IfMatch match, @Valid @NotNull ReturnReply request) {
        return service.sendBack(id, match.version(), request.reason());
    }

    @PUT
    @Path("/{id}/settlement")
    @RolesAllowed(Role.OFFICE)
    public AddressView settle(@RestPath AddressId id, @BeanParam IfMatch match) {
        return service.settle(id, match.version());
    }
}
