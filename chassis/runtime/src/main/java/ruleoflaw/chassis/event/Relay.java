package ruleoflaw.chassis.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the outbox to Kafka, oldest row first.
 *
 * <p>Of all replicas one is the leader: it holds an advisory lock of the database for as long as its connection lives.
 * A row is deleted only after the broker acknowledged it, so nothing is lost and a crash between the two sends it
 * again; the {@link Inbox} of the receiver makes that harmless.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final OutboxSignal signal;
    private final EventConfig config;
    private final BrokerLink broker;
    private final RelayMetrics metrics;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    Relay(DataSource dataSource, OutboxSignal signal, EventConfig config, BrokerLink broker, RelayMetrics metrics) {
        this.dataSource = dataSource;
        this.signal = signal;
        this.config = config;
        this.broker = broker;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            broker.close();
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void run() {
        while (running) {
            try {
                lead();
            } catch (SQLException | KafkaException | IllegalStateException e) {
                broker.reset();
                LOG.warnf("relay pauses, nothing is lost: %s", e.getMessage());
                rest(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** Holds the leadership of this database for as long as the connection lives. */
    private void lead() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            if (!OutboxTable.tryLock(connection)) {
                rest(config.relay().poll());
                return;
            }
            try {
                drainUntilStopped(connection);
            } finally {
                metrics.leading(false);
                OutboxTable.unlock(connection);
            }
        }
    }

    private void drainUntilStopped(Connection connection) throws SQLException {
        metrics.leading(true);
        while (running) {
            var sent = sendBatch(connection);
            metrics.sent(sent);
            if (sent < config.relay().batch()) {
                rest(config.relay().poll());
            }
        }
    }

    private int sendBatch(Connection connection) throws SQLException {
        var rows = OutboxTable.oldest(connection, config.relay().batch());
        if (!rows.isEmpty()) {
            broker.send(rows);
            OutboxTable.delete(connection, rows);
        }
        return rows.size();
    }

    private void rest(Duration atMost) {
        try {
            signal.await(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
