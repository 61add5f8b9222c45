package ruleoflaw.launcher.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import ruleoflaw.launcher.report.LocalProblem;

/** Tells a full disk from any other failure, whoever ran into it. */
public final class DiskTrouble {
    private static final String FULL = "No space left on device";

    private DiskTrouble() {}

    public static RuntimeException recognise(RuntimeException failure, SuiteFolder folder, long megabytesNeeded) {
        boolean full = Stream.iterate((Throwable) failure, t -> t != null, Throwable::getCause)
                .anyMatch(t -> String.valueOf(t.getMessage()).contains(FULL));
        return full ? LocalProblem.DISK_FULL.with(folder.path(), megabytesNeeded, free(folder)) : failure;
    }

    private static long free(SuiteFolder folder) {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace() / (1024 * 1024);
        } catch (IOException e) {
            return 0;
        }
    }
}
