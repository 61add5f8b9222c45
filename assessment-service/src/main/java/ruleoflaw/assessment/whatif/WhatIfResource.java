package ruleoflaw.assessment.whatif;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.security.Role;

/** What-if over HTTP, for those who prepare and approve a scheme. It answers and forgets. */
@Path("/v1/what-ifs")
@RunOnVirtualThread
class WhatIfResource {
    private final WhatIfService service;

    WhatIfResource(WhatIfService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @APIResponse(responseCode = "200", description = "推演结果，不保存 / the answer; nothing is stored")
    @RolesAllowed({Role.OFFICE, Role.APPROVER})
    public WhatIfView answer(@Valid @NotNull AskWhatIf question) {
        return service.answer(question);
    }
}
