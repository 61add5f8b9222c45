package ruleoflaw.launcher.process;

import java.time.Duration;

/** Ends one process by its pid: first politely, then for certain. */
public final class Termination {
    private static final Duration CERTAIN_DEATH = Duration.ofSeconds(10);

    private Termination() {}

    public static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!isGoneWithin(patience, process)) {
            process.destroyForcibly();
            isGoneWithin(CERTAIN_DEATH, process);
        }
    }

    /** A process that ended but was not collected by its parent has no program any more. */
    private static boolean isGoneWithin(Duration limit, ProcessHandle process) {
        return Await.until(
                limit, () -> !process.isAlive() || process.info().command().isEmpty());
    }
}
