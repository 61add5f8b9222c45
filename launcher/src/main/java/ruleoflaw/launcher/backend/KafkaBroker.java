package ruleoflaw.launcher.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.process.ChildProcess;
import ruleoflaw.launcher.process.JavaCommand;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecords;

/** One real Kafka broker (KRaft) in a JVM of its own. It may be stopped and started again in the middle of a run. */
public final class KafkaBroker implements AutoCloseable {
    public static final String NAME = "kafka";

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final DescribeClusterOptions ONE_TRY = new DescribeClusterOptions().timeoutMs(3000);
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx256m", "-Xss512k");

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final ChildProcess process;

    public KafkaBroker(Path folder, int port, int controllerPort, LogFile log, ProcessRecords records) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = new ChildProcess(NAME, log, records);
    }

    /** Returns when the broker answers, and the broker that answers is ours. */
    public void start() {
        var arguments = List.of(folder.toString(), Integer.toString(port), Integer.toString(controllerPort));
        process.start(JavaCommand.mainClass(KafkaMain.class, JVM, arguments), Map.of());
        boolean answers = Await.until(LIMIT, () -> !process.isAlive() || isListening()) && process.isAlive();
        if (!answers || !isOursInTime()) {
            throw new IllegalStateException(
                    "Kafka: " + String.join("\n", process.log().lastLines(20)));
        }
    }

    private boolean isListening() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean isOursInTime() {
        try (var admin = admin()) {
            return Await.until(LIMIT, () -> !process.isAlive() || isOurs(admin)) && process.isAlive();
        }
    }

    /** Stops the broker but keeps the way open to start it again. */
    public void stop() {
        process.stop();
    }

    public ChildProcess process() {
        return process;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    /** Two suites share the loopback interface, so an answer alone proves nothing; the cluster id does. */
    private boolean isOurs(Admin admin) {
        try {
            String answering = admin.describeCluster(ONE_TRY).clusterId().get();
            return clusterId().filter(answering::equals).isPresent();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<String> clusterId() {
        try (var reader = Files.newBufferedReader(folder.resolve("meta.properties"))) {
            var properties = new Properties();
            properties.load(reader);
            return Optional.ofNullable(properties.getProperty("cluster.id"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
