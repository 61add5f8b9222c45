package ruleoflaw.launcher.suite;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import ruleoflaw.launcher.process.Watched;
import ruleoflaw.launcher.report.Progress;

/** Starts a process again when it ended without being asked to; gives up on one that keeps falling over. */
final class Caretaker implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final Duration CALM = Duration.ofMinutes(10);

    private final Progress progress;
    private final Runnable restarted;
    private final ScheduledExecutorService executor =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());

    Caretaker(Progress progress, Runnable restarted) {
        this.progress = progress;
        this.restarted = restarted;
    }

    void careFor(Watched process, Runnable start) {
        process.onLoss(new Patient(process.name(), start)::lost);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private final class Patient {
        private final String name;
        private final Runnable start;
        private int losses;
        private long lastLoss = System.nanoTime();

        private Patient(String name, Runnable start) {
            this.name = name;
            this.start = start;
        }

        private synchronized void lost() {
            long now = System.nanoTime();
            losses = now - lastLoss > CALM.toNanos() ? 1 : losses + 1;
            lastLoss = now;
            if (executor.isShutdown()) {
                return;
            }
            if (losses > ATTEMPTS) {
                progress.say(name + " 多次意外退出，不再重启；请查看日志", name + " keeps ending, giving up; see its log");
                return;
            }
            progress.say(name + " 意外退出，准备重启", name + " ended unexpectedly, restarting it");
            executor.schedule(this::restart, 1L << (losses - 1), TimeUnit.SECONDS);
        }

        private void restart() {
            try {
                progress.timed(name, name, start);
                restarted.run();
            } catch (RuntimeException e) {
                progress.say(name + " 重启失败", "restarting " + name + " failed: " + e.getMessage());
            }
        }
    }
}
