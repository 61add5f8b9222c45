package ruleoflaw.inspection.tip.seal;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key of 32 bytes for each purpose, made from the deployment's secret; whoever has one of them has no other. */
@ApplicationScoped
class TipKeys {
    /** What the deployment has to keep secret; changing it makes kept tips unreadable and codes void. */
    @ConfigMapping(prefix = "inspection.tip")
    interface SecretConfig {
        /** At least 32 characters, the same on all replicas. */
        String secret();
    }

    /** What a key is for. */
    enum Purpose {
        CONTENT,
        IDENTITY,
        CODE,
        CODE_HASH,
        RECEIPT,
        RECEIPT_SALT
    }

    private static final int SHORTEST = 32;

    private final byte[] secret;

    TipKeys(SecretConfig config) {
        secret = config.secret().getBytes(StandardCharsets.UTF_8);
        if (secret.length < SHORTEST) {
            throw new IllegalStateException("inspection.tip.secret must have at least " + SHORTEST + " characters");
        }
    }

    byte[] key(Purpose purpose) {
        return mac(secret, "ruleoflaw.inspection.tip/" + purpose.name());
    }

    /** A value that only this deployment can make of the given ones. */
    byte[] derive(Purpose purpose, String... from) {
        return mac(key(purpose), String.join("\n", from));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
