package ruleoflaw.chassis.event;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Tells trouble that passes (the database is away, a lock was lost) from trouble that stays, and waits it out. */
public final class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private Patience() {}

    /** Runs the work again and again, with growing pauses, for as long as the database cannot take it. */
    static void whileUnavailable(Runnable work) {
        var pause = Duration.ofMillis(50);
        while (!tried(work)) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted() || !passes(e)) {
                throw e;
            }
            LOG.warnf("the database cannot take it now, trying again: %s", e.getMessage());
            return false;
        }
    }

    /** Whether the cause is one that passes by itself: no connection, a restart, a deadlock, a serialisation failure. */
    public static boolean passes(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
            if (cause.getCause() == cause) {
                return false;
            }
        }
        return false;
    }

    /** SQL states of class 08 (connection), 40 (rollback), 53 (resources), 57 (operator intervention). */
    private static boolean passes(@org.jspecify.annotations.Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57"));
    }
}
