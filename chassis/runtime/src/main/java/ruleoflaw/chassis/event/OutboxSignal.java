package ruleoflaw.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay inside the process right after a commit, so that nobody has to wait for the next poll. */
@ApplicationScoped
class OutboxSignal {
    private final Semaphore news = new Semaphore(0);
    private final TransactionSynchronizationRegistry transaction;

    OutboxSignal(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new WakeAfterCommit(this));
    }

    void wake() {
        news.release();
    }

    /** Waits until there is news or the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private record WakeAfterCommit(OutboxSignal signal) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do: the rows are already written
        }

        @Override
        public void afterCompletion(int status) {
            signal.wake();
        }
    }
}
