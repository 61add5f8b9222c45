package ruleoflaw.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whether the service is being stopped: then the database is gone before the last record has come. */
@ApplicationScoped
class Closing {
    private volatile boolean begun;

    void on(@Observes ShutdownEvent stop) {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }
}
