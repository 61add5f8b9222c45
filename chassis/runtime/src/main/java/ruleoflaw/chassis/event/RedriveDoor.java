package ruleoflaw.chassis.event;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code POST /operations/redrive} on the management port, which only operators reach: dead letters try again. */
@ApplicationScoped
class RedriveDoor {
    private final Redrive redrive;

    RedriveDoor(Redrive redrive) {
        this.redrive = redrive;
    }

    void open(@Observes ManagementInterface management) {
        management.router().post("/operations/redrive").blockingHandler(this::run);
    }

    private void run(RoutingContext request) {
        request.response().putHeader("Content-Type", "application/json").end("{\"sent\":" + redrive.run() + "}");
    }
}
