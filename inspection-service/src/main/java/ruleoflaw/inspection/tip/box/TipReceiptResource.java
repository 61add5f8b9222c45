package ruleoflaw.inspection.tip.box;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.tip.seal.TipReceipt;
import ruleoflaw.inspection.tip.seal.TipReceipts;

/** Checks receipts for anybody; nothing is looked up and nothing kept for it. */
@Path("/v1/public/tip-receipts")
@RunOnVirtualThread
class TipReceiptResource {
    private final TipReceipts receipts;
    private final TipGate gate;

    TipReceiptResource(TipReceipts receipts, TipGate gate) {
        this.receipts = receipts;
        this.gate = gate;
    }

    /** @param text what was told, if that is to be proved too */
    record CheckReceipt(
            @Valid @NotNull TipReceipt receipt,
            @Nullable @Size(max = 4000) String text) {}

    /** @param about whether it was this text; absent when none was given */
    record Checked(boolean genuine, @Nullable Boolean about) {}

    /** @param publicKey raw Ed25519 key in Base64 */
    record Key(String algorithm, String publicKey) {}

    @GET
    @Path("/key")
    @PermitAll
    public Key key() {
        return new Key("Ed25519", receipts.publicKey());
    }

    /** A PUT, because the receipt must not stand in an address, and asking twice changes nothing. */
    @PUT
    @Path("/check")
    @PermitAll
    public Checked check(@Valid @NotNull CheckReceipt request) {
        gate.pass();
        var text = request.text();
        return new Checked(
                receipts.isGenuine(request.receipt()), text == null ? null : receipts.isAbout(request.receipt(), text));
    }
}
