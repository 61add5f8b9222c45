package ruleoflaw.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay inside the process right after a commit, so that nobody has to wait for the next poll. */
@ApplicationScoped
class OutboxSignal {
    private final Semaphore news = new Semaphore(0);

    void wake() {
        news.release();
    }

    /** Waits until there is news or the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
