package ruleoflaw.chassis.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * {@code PUT /local/clock} on the management port moves the service's clock.
 *
 * <p>The door exists in the profiles {@code local} and {@code test} only. Elsewhere there is no such route, and a
 * service whose configuration moves its clock refuses to start.
 */
@ApplicationScoped
class ClockDoor {
    private static final String PATH = "/local/clock";

    private final SuiteClock clock;

    ClockDoor(SuiteClock clock) {
        this.clock = clock;
    }

    void open(@Observes ManagementInterface management) {
        if (isMovable()) {
            management.router().get(PATH).handler(this::tell);
            management.router().put(PATH).handler(BodyHandler.create()).handler(this::move);
        }
    }

    void refuseMovedClockInProduction(@Observes StartupEvent event) {
        if (!isMovable() && !clock.offset().isZero()) {
            throw new IllegalStateException("ruleoflaw.clock.offset is for the profiles local and test only");
        }
    }

    private void tell(RoutingContext request) {
        request.response().end(OffsetDateTime.now(clock).toString());
    }

    private void move(RoutingContext request) {
        try {
            clock.moveTo(OffsetDateTime.parse(request.body().asString().strip()).toInstant());
            request.response().setStatusCode(204).end();
        } catch (DateTimeException e) {
            request.response().setStatusCode(400).end("give an instant with offset, such as 2026-01-05T09:00:00+08:00");
        }
    }

    private static boolean isMovable() {
        return ConfigUtils.isProfileActive("local") || ConfigUtils.isProfileActive("test");
    }
}
