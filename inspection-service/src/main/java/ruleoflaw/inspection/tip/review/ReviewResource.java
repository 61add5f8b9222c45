package ruleoflaw.inspection.tip.review;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import ruleoflaw.chassis.http.IfMatch;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.tip.TipId;

/** Reviews of the answer to a tip over HTTP, for handlers. */
@Path("/v1/tips/{id}/reviews")
@RunOnVirtualThread
class ReviewResource {
    private final ReviewDesk desk;

    ReviewResource(ReviewDesk desk) {
        this.desk = desk;
    }

    /** What a sender asked for by letter, telephone or at the window. */
    record TakeDownReview(
            @NotNull LocalDate askedOn,
            @NotBlank @Size(max = 4000) String text) {}

    /** What the sender reads. */
    record ReplyToReview(@NotBlank @Size(max = 4000) String text) {}

    /** @param items the review, then the re-examination; there are no others */
    record Reviews(List<ReviewView> items) {}

    @GET
    @RolesAllowed(Role.TIP_HANDLER)
    public Reviews list(@RestPath TipId id) {
        return new Reviews(desk.of(id));
    }

    @PUT
    @Path("/{review}")
    @RolesAllowed(Role.TIP_HANDLER)
    public ReviewView takeDown(@RestPath TipId id, @RestPath UUID review, @Valid @NotNull TakeDownReview request) {
        return desk.takeDown(id, review, request.askedOn(), request.text());
    }

    @PUT
    @Path("/{review}/reply")
    @RolesAllowed(Role.TIP_HANDLER)
    public ReviewView reply(
            @RestPath TipId id,
            @RestPath UUID review,
            @BeanParam IfMatch match,
            @Valid @NotNull ReplyToReview request) {
        return desk.reply(id, review, match.version(), request.text());
    }
}
