package ruleoflaw.inspection.tip.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs receipts, and tells a genuine one from any other. */
@ApplicationScoped
public class TipReceipts {
    private static final int SALT_BYTES = 16;

    private final TipKeys keys;

    TipReceipts(TipKeys keys) {
        this.keys = keys;
    }

    public TipReceipt receipt(UUID submission, String text, LocalDate receivedOn) {
        var random = keys.derive(TipKeys.Purpose.RECEIPT_SALT, submission.toString(), text);
        var salt = HexFormat.of().formatHex(random, 0, SALT_BYTES);
        var digest = digest(salt, text);
        var signer = new Ed25519Signer();
        signer.init(true, privateKey());
        var signed = signed(digest, receivedOn);
        signer.update(signed, 0, signed.length);
        return new TipReceipt(digest, salt, receivedOn, Base64.getEncoder().encodeToString(signer.generateSignature()));
    }

    public boolean isGenuine(TipReceipt receipt) {
        var signer = new Ed25519Signer();
        signer.init(false, publicKeyParameters());
        var signed = signed(receipt.digest(), receipt.receivedOn());
        signer.update(signed, 0, signed.length);
        try {
            return signer.verifySignature(Base64.getDecoder().decode(receipt.signature()));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /** Whether this is the text that was handed in. */
    public boolean isAbout(TipReceipt receipt, String text) {
        return digest(receipt.salt(), text).equals(receipt.digest());
    }

    /** The raw public key in Base64, by which anybody can check a receipt without us. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKeyParameters().getEncoded());
    }

    private Ed25519PrivateKeyParameters privateKey() {
        return new Ed25519PrivateKeyParameters(keys.key(TipKeys.Purpose.RECEIPT));
    }

    private Ed25519PublicKeyParameters publicKeyParameters() {
        return privateKey().generatePublicKey();
    }

    private static byte[] signed(String digest, LocalDate receivedOn) {
        return ("ruleoflaw tip receipt 1\n" + digest + "\n" + receivedOn).getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String salt, String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((salt + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
