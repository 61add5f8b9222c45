package ruleoflaw.inspection.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.Idempotent;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.filereview.FileReviewId;
import ruleoflaw.inspection.filereview.FileReviewView;

/** The files of a review over HTTP: how they are chosen, and that there are no more. */
@Path("/v1/file-reviews/{reviewId}")
@RunOnVirtualThread
class SampleResource {
    private final SampleService service;

    SampleResource(SampleService service) {
        this.service = service;
    }

    @POST
    @Path("/samples")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.OFFICE)
    public Sample sample(@RestPath FileReviewId reviewId, @Valid @NotNull SampleFiles request) {
        return service.sample(reviewId, request);
    }

    @PUT
    @Path("/closure")
    @RolesAllowed(Role.OFFICE)
    public FileReviewView close(@RestPath FileReviewId reviewId, @BeanParam IfMatch match) {
        return service.close(reviewId, match.version());
    }
}
