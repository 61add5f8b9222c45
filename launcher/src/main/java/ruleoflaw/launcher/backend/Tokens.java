package ruleoflaw.launcher.backend;

import java.nio.file.Path;
import java.time.Duration;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Makes the bearer tokens of a local suite. Works beside a running issuer, since both use the folder's key. */
public final class Tokens {
    public static final String AUDIENCE = "ruleoflaw";

    static final Duration LIFE = Duration.ofHours(12);

    private final String issuer;
    private final RsaJsonWebKey key;

    public Tokens(String issuer, Path keyFolder) {
        this(issuer, SigningKey.in(keyFolder, TokenIssuer.ID));
    }

    Tokens(String issuer, RsaJsonWebKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    public String issue(Person person) {
        var token = new JsonWebSignature();
        token.setPayload(claims(person).toJson());
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setHeader("typ", "JWT");
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private JwtClaims claims(Person person) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setGeneratedJwtId();
        claims.setSubject(person.subject());
        claims.setStringClaim("name", person.name());
        claims.setStringListClaim("groups", person.role().group());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFE.toMinutes());
        person.unit().ifPresent(unit -> claims.setStringClaim("unit", unit.toString()));
        return claims;
    }
}
