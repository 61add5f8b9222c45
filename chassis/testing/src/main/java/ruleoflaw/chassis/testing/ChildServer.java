package ruleoflaw.chassis.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A server in a JVM of its own, one per test JVM, which any test may stop and start again.
 *
 * <p>Quarkus loads tests and their resources in several class loaders, so nothing is kept in fields: port, folder and
 * process id stand in system properties. The server ends, and removes its folder, when the test JVM is gone.
 */
record ChildServer(String name, Class<?> main) {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** Starts the server unless it runs; returns at once, see {@link #await}. */
    synchronized void launch() {
        if (isRunning()) {
            return;
        }
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                Integer.toString(port()),
                folder().toString());
        try {
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            set("pid", Long.toString(builder.start().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Waits until the server answers; fails with the end of its log when it died instead. */
    void await(Callable<Boolean> answers) {
        Awaitility.await(name)
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> !isRunning() || answers.call());
        if (!isRunning()) {
            throw new IllegalStateException(name + " ended while starting:\n" + tail());
        }
    }

    /** Ends the server and returns when its process is gone; its folder and port stay for the next start. */
    void stop() {
        process().ifPresent(running -> {
            running.destroy();
            running.onExit().join();
        });
    }

    boolean isRunning() {
        return process().filter(ProcessHandle::isAlive).isPresent();
    }

    /** Whether somebody takes connections on its port; cheaper to ask than a client that tries again and again. */
    boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        if (get("port") == null) {
            set("port", Integer.toString(freePort()));
        }
        return Integer.parseInt(requireNonNull(get("port")));
    }

    Path folder() {
        try {
            if (get("folder") == null) {
                set(
                        "folder",
                        Files.createTempDirectory("ruleoflaw-test-" + name).toString());
            }
            return Path.of(requireNonNull(get("folder")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() {
        var pid = get("pid");
        return pid == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
    }

    private Path log() {
        return folder().resolve("server.log");
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read)";
        }
    }

    private @Nullable String get(String key) {
        return System.getProperty("chassis-testing." + name + "." + key);
    }

    private void set(String key, String value) {
        System.setProperty("chassis-testing." + name + "." + key, value);
    }

    /** A port below those the system hands out by itself, so that it is still free when the server comes back. */
    static int freePort() {
        while (true) {
            var candidate = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var ignored = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return ignored.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
