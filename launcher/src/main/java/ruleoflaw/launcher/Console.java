package ruleoflaw.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ruleoflaw.launcher.report.Progress;

/** Progress as lines with the seconds since the start in front. */
final class Console implements Progress {
    private final long start = System.nanoTime();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public synchronized void say(String zh, String en) {
        out.printf("%6.1fs  %s%s%n", seconds(), zh, en.isEmpty() ? "" : " · " + en);
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    void print(String text) {
        out.println(text);
    }
}
