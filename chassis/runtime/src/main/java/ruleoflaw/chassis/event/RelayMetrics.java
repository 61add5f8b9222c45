package ruleoflaw.chassis.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What an operator watches of the outbox: unsent rows, the age of the oldest, who leads, how many went out. */
@ApplicationScoped
class RelayMetrics {
    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);
    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::bigint
            from outbox_event
            """;

    private final DataSource dataSource;
    private final MeterRegistry registry;
    private final Counter sent;
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private final AtomicInteger leading = new AtomicInteger();

    RelayMetrics(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.sent = registry.counter("ruleoflaw.outbox.sent");
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ruleoflaw.outbox.unsent", unsent, AtomicLong::get).register(registry);
        Gauge.builder("ruleoflaw.outbox.oldest.age", oldestSeconds, AtomicLong::get)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("ruleoflaw.relay.leading", leading, AtomicInteger::get).register(registry);
    }

    void sent(int rows) {
        sent.increment(rows);
    }

    void leading(boolean yes) {
        leading.set(yes ? 1 : 0);
    }

    @Scheduled(every = "{ruleoflaw.relay.metrics-every:10s}")
    void measure() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BACKLOG);
                var result = statement.executeQuery()) {
            if (result.next()) {
                unsent.set(result.getLong(1));
                oldestSeconds.set(result.getLong(2));
            }
        } catch (SQLException e) {
            LOG.debugf("outbox could not be measured: %s", e.getMessage());
        }
    }
}
