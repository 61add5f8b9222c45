package ruleoflaw.chassis.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key of this test JVM, made on first use; kept in system properties, which every class loader sees. */
final class SigningKey {
    private static final String PUBLIC = "chassis-testing.key.public";
    private static final String PRIVATE = "chassis-testing.key.private";

    private SigningKey() {}

    /** In the form {@code quarkus.oidc.public-key} takes. */
    static String publicKey() {
        makeOnce();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        makeOnce();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that the services do not know. */
    static PrivateKey strangersKey() {
        try {
            return generator().generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void makeOnce() {
        if (System.getProperty(PUBLIC) != null) {
            return;
        }
        try {
            var pair = generator().generateKeyPair();
            var base64 = Base64.getEncoder();
            System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPairGenerator generator() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator;
    }
}
