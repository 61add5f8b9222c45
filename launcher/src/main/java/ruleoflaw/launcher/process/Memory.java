package ruleoflaw.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes hold, each shared page counted once among those who share it (Linux). */
public final class Memory {
    private static final long KILOBYTES = 1024;

    private Memory() {}

    /** Megabytes of these processes; those that are gone count nothing. */
    public static long megabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(Memory::kilobytes).sum() / KILOBYTES;
    }

    private static long kilobytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
