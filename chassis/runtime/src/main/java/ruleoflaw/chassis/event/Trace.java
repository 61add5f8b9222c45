package ruleoflaw.chassis.event;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace a caller hands along (W3C Trace Context), so that an event leads back to the request that caused it. */
@ApplicationScoped
class Trace {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    Trace(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Null when there is no request, or the caller traces nothing. */
    @Nullable
    String parent() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return null;
        }
        var given = request.getCurrent().request().getHeader("traceparent");
        return given != null && TRACEPARENT.matcher(given).matches() ? given : null;
    }
}
