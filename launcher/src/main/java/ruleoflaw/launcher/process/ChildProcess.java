package ruleoflaw.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JVM beside ours. It does not hear Ctrl-C or a closed terminal: the launcher hears them and ends its children in the
 * right order. After {@link #close()} it never starts again.
 */
public final class ChildProcess implements Watched, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final LogFile log;
    private final ProcessRecords records;
    private @Nullable Process process;
    private boolean wanted;
    private boolean closed;
    private Runnable lost = () -> {};

    public ChildProcess(String name, LogFile log, ProcessRecords records) {
        this.name = name;
        this.log = log;
        this.records = records;
    }

    @Override
    public String name() {
        return name;
    }

    public LogFile log() {
        return log;
    }

    @Override
    public void onLoss(Runnable reaction) {
        lost = reaction;
    }

    public synchronized void start(List<String> javaCommand, Map<String, String> environment) {
        if (closed) {
            throw new IllegalStateException(name + " is being stopped");
        }
        try {
            var started = builder(javaCommand, environment).start();
            process = started;
            wanted = true;
            records.save(ProcessRecord.of(name, started.toHandle(), JavaCommand.program()));
            started.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(List<String> javaCommand, Map<String, String> environment) {
        var builder = new ProcessBuilder(JavaCommand.deafToTheTerminal(javaCommand))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    private void ended(Process ended) {
        if (isWanted(ended)) {
            lost.run();
        }
    }

    private synchronized boolean isWanted(Process ended) {
        return wanted && process == ended;
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Asks the process to end, insists after a while, and returns when it is gone. */
    public synchronized void stop() {
        wanted = false;
        if (process != null) {
            Termination.of(process.toHandle(), PATIENCE);
        }
        records.forget(name);
    }

    /** Ends the process at once, as a crash would; the loss is noticed. */
    public synchronized void kill() {
        if (process != null) {
            process.toHandle().destroyForcibly();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
