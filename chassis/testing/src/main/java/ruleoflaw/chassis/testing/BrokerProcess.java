package ruleoflaw.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** One real KRaft broker in its own process; takes over the folder of an earlier run. */
final class BrokerProcess {
    private BrokerProcess() {}

    static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        var data = folder.resolve("data").toString();
        Files.createDirectories(Path.of(data));
        format(data);
        new KafkaRaftServer(KafkaConfig.fromProps(settings(arguments[0], data), false), Time.SYSTEM).startup();
        ChildProcess.awaitEndOfParent();
        ChildProcess.leave(folder);
    }

    private static void format(String data) throws Exception {
        new Formatter()
                .setPrintStream(System.out)
                .setNodeId(1)
                .setClusterId(clusterId(data))
                .addDirectory(data)
                .setMetadataLogDirectory(data)
                .setControllerListenerName("CONTROLLER")
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setIgnoreFormatted(true)
                .run();
    }

    /** The same at every start in this folder, and another in any other. */
    private static String clusterId(String data) {
        var id = UUID.nameUUIDFromBytes(data.getBytes(StandardCharsets.UTF_8));
        return new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits()).toString();
    }

    private static Properties settings(String port, String data) {
        var controller = "127.0.0.1:" + ChildServer.freePort();
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@" + controller);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://" + controller);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", data);
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        return settings;
    }
}
