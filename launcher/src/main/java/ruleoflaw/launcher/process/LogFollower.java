package ruleoflaw.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Reads a growing log: each call gives the whole lines that have come since the last one. */
public final class LogFollower {
    private final LogFile log;
    private long position;

    public LogFollower(LogFile log) {
        this.log = log;
    }

    /** Passes over what is there already. */
    public void skip() {
        position = log.path().toFile().length();
    }

    public List<String> newLines() {
        if (!Files.exists(log.path())) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.path().toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            int complete = lengthOfWholeLines(bytes);
            position += complete;
            return new String(bytes, 0, complete, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lengthOfWholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
