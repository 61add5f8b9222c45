package ruleoflaw.launcher.report;

import java.time.Duration;

/** Who is told what is going on, in Chinese and in English. */
@FunctionalInterface
public interface Progress {
    /** For tests: nobody is told. */
    Progress SILENT = (zh, en) -> {};

    void say(String zh, String en);

    /** Says that something starts, does it, and says how long it took. */
    default void timed(String zh, String en, Runnable work) {
        long start = System.nanoTime();
        say("▸ " + zh, en);
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        say("✓ %s（%.1f 秒）".formatted(zh, took), "%s, %.1f s".formatted(en, took));
    }
}
