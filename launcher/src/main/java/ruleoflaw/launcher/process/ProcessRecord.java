package ruleoflaw.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was when we started it. A pid alone proves nothing, since pids are used again: only a living process
 * with the same pid, the same program and the same start time is ours.
 */
public record ProcessRecord(String name, long pid, Instant startedAt, String command) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMillis(1500);

    public static ProcessRecord of(String name, ProcessHandle process, String command) {
        return new ProcessRecord(name, process.pid(), startOf(process).orElse(Instant.EPOCH), command);
    }

    static ProcessRecord parse(String name, String line) {
        String[] parts = line.strip().split(" ", 3);
        return new ProcessRecord(name, Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]);
    }

    String line() {
        return pid + " " + startedAt + " " + command;
    }

    /** The living process this record speaks of; empty when it ended, even if its pid is in use again. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        boolean sameProgram = process.info().command().filter(command::equals).isPresent();
        return sameProgram && startOf(process).filter(this::isOurStart).isPresent();
    }

    private boolean isOurStart(Instant start) {
        return Duration.between(startedAt, start).abs().compareTo(CLOCK_TOLERANCE) < 0;
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
