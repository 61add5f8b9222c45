package ruleoflaw.chassis.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the folder {@code contracts}: compared with what the code says, or written from it. */
record CommittedFile(Path path) {
    /** Whether this run writes the contracts ({@code -Dcontracts.write=true}) instead of comparing them. */
    static boolean isWriting() {
        return Boolean.getBoolean("contracts.write");
    }

    boolean exists() {
        return Files.exists(path);
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the file holds exactly this; when writing, makes it so. */
    void mustBe(String wanted) {
        if (isWriting()) {
            write(wanted);
        } else if (!exists()) {
            throw new AssertionError(path + " is missing; " + HOW);
        } else if (!text().equals(wanted)) {
            throw new AssertionError(path + " is not what the code says; " + firstDifference(text(), wanted) + HOW);
        }
    }

    void write(String wanted) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String committed, String wanted) {
        var there = committed.lines().toList();
        var here = wanted.lines().toList();
        var line = 0;
        while (line < there.size() && line < here.size() && there.get(line).equals(here.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": committed «" + lineOf(there, line) + "», code «" + lineOf(here, line) + "»; ";
    }

    private static String lineOf(java.util.List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "(end)";
    }

    private static final String HOW = "run the test with -Dcontracts.write=true and read the diff";
}
