package ruleoflaw.chassis.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import ruleoflaw.chassis.security.Caller;

/** Tells the database at the start of every writing transaction who is acting and what the suite's clock says. */
@ApplicationScoped
class AuditContext {
    private static final String SETTINGS =
            "select set_config('ruleoflaw.caller', :caller, true), set_config('ruleoflaw.now', :now, true)";

    private final EntityManager entityManager;
    private final Clock clock;
    private final Instance<Caller> caller;
    private final CurrentVertxRequest request;

    AuditContext(EntityManager entityManager, Clock clock, Instance<Caller> caller, CurrentVertxRequest request) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!isReading()) {
            entityManager
                    .createNativeQuery(SETTINGS)
                    .setParameter("caller", who())
                    .setParameter("now", OffsetDateTime.now(clock).toString())
                    .getSingleResult();
        }
    }

    private String who() {
        return isRequest() ? caller.get().subject() : "system";
    }

    private boolean isReading() {
        return isRequest() && request.getCurrent().request().method() == HttpMethod.GET;
    }

    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
