package ruleoflaw.launcher.backend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.launcher.port.PortUse;
import ruleoflaw.launcher.port.Ports;
import ruleoflaw.launcher.process.LogFile;
import ruleoflaw.launcher.process.ProcessRecords;

class KafkaBrokerTest {
    @TempDir
    private Path folder;

    @Test
    void topicsAndRecordsSurviveKillMinusNineAndAChangeOfPort() throws Exception {
        try (var first = broker()) {
            first.start();
            create(first, List.of("target"));
            send(first, "ruleoflaw.target.events.v1");
            first.process().kill();
        }

        try (var second = broker()) {
            second.start();
            create(second, List.of("target", "inspection"));
            try (var admin = second.admin()) {
                assertThat(admin.listTopics().names().get())
                        .contains("ruleoflaw.target.events.v1", "ruleoflaw.inspection.dead-letter.v1");
                assertThat(partitions(admin, "ruleoflaw.target.events.v1")).isEqualTo(12);
                assertThat(cleanup(admin, "ruleoflaw.target.events.v1")).isEqualTo("delete");
                assertThat(cleanup(admin, "ruleoflaw.target.state.v1")).isEqualTo("compact");
                assertThat(records(admin, "ruleoflaw.target.events.v1")).isEqualTo(1);
            }
        }
    }

    private KafkaBroker broker() {
        var ports = Ports.free();
        return new KafkaBroker(
                folder.resolve("kafka"),
                ports.of(PortUse.KAFKA),
                ports.of(PortUse.KAFKA_CONTROLLER),
                new LogFile(folder.resolve("kafka.log")),
                new ProcessRecords(folder.resolve("run")));
    }

    private static void create(KafkaBroker broker, List<String> services) {
        try (var admin = broker.admin()) {
            KafkaTopics.create(admin, services);
        }
    }

    /** Compressed as the services do it: the broker needs the codec too. */
    private static void send(KafkaBroker broker, String topic) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrapServers(), "acks", "all", "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = producer.send(new ProducerRecord<>(topic, "key", "督察".repeat(1000)));
            assertThat(sent.get(30, TimeUnit.SECONDS).hasOffset()).isTrue();
        }
    }

    private static long records(Admin admin, String topic) throws Exception {
        var ends = IntStream.range(0, KafkaTopics.PARTITIONS)
                .boxed()
                .collect(toMap(p -> new TopicPartition(topic, p), p -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        var topics = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return topics.get(topic).partitions().size();
    }

    private static String cleanup(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(Type.TOPIC, topic);
        var configs = admin.describeConfigs(List.of(resource)).all().get();
        return configs.get(resource).get("cleanup.policy").value();
    }
}
