package ruleoflaw.chassis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The other end of {@link ChildServer}: what the server's own JVM does when the test JVM is gone. */
final class ChildProcess {
    private ChildProcess() {}

    /** Returns when the JVM that started this one has ended, in whatever way. */
    static void awaitEndOfParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
    }

    /** Removes the server's folder and ends this JVM. */
    static void leave(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        Runtime.getRuntime().halt(0);
    }
}
