package ruleoflaw.chassis.http;

import static ruleoflaw.chassis.problem.CommonProblem.INVALID_CURSOR;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Seals cursors, so that a changed one, or one of another query, is refused instead of answered wrongly. */
@ApplicationScoped
class CursorSeal {
    /** Keys of the suite's seals. */
    @ConfigMapping(prefix = "ruleoflaw")
    interface SealConfig {
        /** Secret shared by all replicas of a service. */
        String cursorKey();
    }

    private final byte[] key;

    CursorSeal(SealConfig config) {
        this.key = config.cursorKey().getBytes(StandardCharsets.UTF_8);
    }

    String seal(String cursor, UriInfo query) {
        return cursor + "." + signature(cursor, query);
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var sealed = request.getUriInfo().getQueryParameters().getFirst("cursor");
        if (sealed == null) {
            return;
        }
        var dot = sealed.indexOf('.');
        if (dot < 0 || !matches(sealed.substring(dot + 1), signature(sealed.substring(0, dot), request.getUriInfo()))) {
            throw INVALID_CURSOR.because();
        }
    }

    private static boolean matches(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** Over the cursor, the path and every filter, but not the page size, which may change on the way. */
    private String signature(String cursor, UriInfo query) {
        var filters = new TreeMap<>(query.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((cursor + "\n" + query.getPath() + "\n" + filters).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
