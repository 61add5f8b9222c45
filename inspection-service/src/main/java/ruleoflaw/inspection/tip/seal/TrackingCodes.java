package ruleoflaw.inspection.tip.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The code by which an unknown sender finds his tip again.
 *
 * <p>It has 80 random bits. Only its Argon2id hash is kept, salted with a key of the deployment: so it can be looked up
 * in one step, and an unknown code costs and answers exactly what a wrong one does.
 */
@ApplicationScoped
public class TrackingCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;
    private static final int GROUP = 4;
    private static final int LETTER_BITS = 5;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;

    private final TipKeys keys;

    TrackingCodes(TipKeys keys) {
        this.keys = keys;
    }

    /**
     * The code of a submission. Sending the same again after a lost answer gives the same code.
     *
     * @param submission random, made by the sender's browser and kept nowhere
     * @param content everything else that was sent
     */
    public String of(UUID submission, String content) {
        var bytes = keys.derive(TipKeys.Purpose.CODE, submission.toString(), content);
        var code = new StringBuilder();
        for (var letter = 0; letter < LETTERS; letter++) {
            code.append(letter > 0 && letter % GROUP == 0 ? "-" : "").append(letterAt(bytes, letter * LETTER_BITS));
        }
        return code.toString();
    }

    private static char letterAt(byte[] bytes, int bit) {
        var index = bit / Byte.SIZE;
        var two = (bytes[index] & 0xFF) << Byte.SIZE | bytes[index + 1] & 0xFF;
        return ALPHABET.charAt(two >> (2 * Byte.SIZE - LETTER_BITS - bit % Byte.SIZE) & ALPHABET.length() - 1);
    }

    /** However the code was typed: with or without hyphens, in small letters, with O for 0. */
    public byte[] hash(String code) {
        var typed = code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(keys.key(TipKeys.Purpose.CODE_HASH))
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(typed.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
