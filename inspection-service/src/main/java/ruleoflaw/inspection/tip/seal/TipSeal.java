package ruleoflaw.inspection.tip.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read in the database (AES-256-GCM). What was sealed for one tip cannot be opened as another's,
 * and content and identity have different keys.
 */
@ApplicationScoped
public class TipSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final TipKeys keys;
    private final SecureRandom random = new SecureRandom();

    TipSeal(TipKeys keys) {
        this.keys = keys;
    }

    /** Which of a tip's secrets it is. */
    public enum Matter {
        CONTENT(TipKeys.Purpose.CONTENT),
        IDENTITY(TipKeys.Purpose.IDENTITY);

        private final TipKeys.Purpose purpose;

        Matter(TipKeys.Purpose purpose) {
            this.purpose = purpose;
        }
    }

    public byte[] seal(Matter matter, UUID tip, String text) {
        return seal(matter, tip, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] seal(Matter matter, UUID tip, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, matter, tip, nonce, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(Matter matter, UUID tip, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return crypt(Cipher.DECRYPT_MODE, matter, tip, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    public String text(Matter matter, UUID tip, byte[] sealed) {
        return new String(open(matter, tip, sealed), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, Matter matter, UUID tip, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(keys.key(matter.purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(tip.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a tip's " + matter + " cannot be opened", e);
        }
    }
}
