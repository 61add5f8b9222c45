package ruleoflaw.inspection.tip.box;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The box for tips over HTTP, without a login.
 *
 * <p>The code travels in a header, which no log writes down. Every write is a PUT under an id the sender makes: it may be
 * sent again, and no answer has to be kept for that, which would be a code in clear text.
 */
@Path("/v1/public/tips")
@RunOnVirtualThread
class TipBoxResource {
    private final TipBoxService service;
    private final OwnTipService own;
    private final TipGate gate;

    TipBoxResource(TipBoxService service, OwnTipService own, TipGate gate) {
        this.service = service;
        this.own = own;
        this.gate = gate;
    }

    /** A message of the sender. */
    record SendMessage(@NotBlank @Size(max = 4000) String text) {}

    /** Which of the tip's pictures it is. */
    record Attached(int number) {}

    @PUT
    @PermitAll
    public Submitted submit(@Valid @NotNull SubmitTip request) {
        gate.pass();
        return service.submit(request);
    }

    @GET
    @Path("/mine")
    @PermitAll
    public ProgressView progress(@RestHeader("Tip-Code") @NotBlank @Size(max = 40) String code) {
        gate.pass();
        return own.progress(code);
    }

    @PUT
    @Path("/mine/messages/{id}")
    @PermitAll
    public ProgressView say(
            @RestHeader("Tip-Code") @NotBlank @Size(max = 40) String code,
            @RestPath UUID id,
            @Valid @NotNull SendMessage request) {
        gate.pass();
        return own.say(code, id, request.text());
    }

    /** Asks for a review of the answer, and then once more for a re-examination. */
    @PUT
    @Path("/mine/reviews/{id}")
    @PermitAll
    public ProgressView askForReview(
            @RestHeader("Tip-Code") @NotBlank @Size(max = 40) String code,
            @RestPath UUID id,
            @Valid @NotNull SendMessage request) {
        gate.pass();
        return own.askForReview(code, id, request.text());
    }

    @PUT
    @Path("/mine/attachments/{id}")
    @Consumes({"image/jpeg", "image/png"})
    @PermitAll
    public Attached attach(
            @RestHeader("Tip-Code") @NotBlank @Size(max = 40) String code, @RestPath UUID id, byte[] picture) {
        gate.pass();
        return new Attached(own.attach(code, id, picture));
    }
}
