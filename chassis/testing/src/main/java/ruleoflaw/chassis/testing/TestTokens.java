package ruleoflaw.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.security.Role;

/**
 * Bearer tokens as the county's issuer would sign them, for the people of a test.
 *
 * <p>The last four are for tests of refusal. Tokens live by the system clock, however far a test moves the suite's.
 */
public final class TestTokens {
    private static final String AUDIENCE = "ruleoflaw";

    private TestTokens() {}

    public static String office() {
        return of(Role.OFFICE, "office-clerk", null);
    }

    /** Somebody of this unit. */
    public static String unit(UUID unitId) {
        return of(Role.UNIT, "unit-clerk-" + unitId, unitId);
    }

    public static String inspector(String name) {
        return of(Role.INSPECTOR, name, null);
    }

    public static String reviewer(String name) {
        return of(Role.REVIEWER, name, null);
    }

    public static String approver() {
        return of(Role.APPROVER, "approver", null);
    }

    public static String auditor() {
        return of(Role.AUDITOR, "auditor", null);
    }

    /** Anybody: two tokens of one subject are the same person. */
    public static String of(String role, String subject, @Nullable UUID unitId) {
        return sign(claims(role, subject, unitId));
    }

    /** A person of this unit who also has another role in the county. */
    public static String unitAnd(String role, String subject, UUID unitId) {
        return sign(claims(Role.UNIT, subject, unitId).groups(Set.of(Role.UNIT, role)));
    }

    /** A token of the office whose time is over. */
    public static String expired() {
        var anHourAgo = Instant.now().minus(Duration.ofHours(1));
        return sign(claims(Role.OFFICE, "office-clerk", null)
                .issuedAt(anHourAgo)
                .expiresAt(anHourAgo.plus(Duration.ofMinutes(5))));
    }

    /** A token of the office that was made for another application. */
    public static String forAnotherAudience() {
        return sign(claims(Role.OFFICE, "office-clerk", null).audience("somebody-else"));
    }

    /** A token of the office signed with a key that nobody trusts. */
    public static String ofAStranger() {
        return claims(Role.OFFICE, "office-clerk", null).jws().sign(SigningKey.strangersKey());
    }

    /** A token of a unit user that does not say which unit. */
    public static String unitWithoutClaim() {
        return of(Role.UNIT, "unit-clerk", null);
    }

    private static JwtClaimsBuilder claims(String role, String subject, @Nullable UUID unitId) {
        var claims = Jwt.claims()
                .issuer("https://issuer.test.invalid")
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .claim("name", subject)
                .groups(Set.of(role))
                .expiresIn(Duration.ofHours(1));
        return unitId == null ? claims : claims.claim("unit", unitId.toString());
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(SigningKey.privateKey());
    }
}
