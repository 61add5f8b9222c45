package ruleoflaw.chassis.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import ruleoflaw.chassis.event.Topics;

/** The Kafka broker of this test JVM. A test may take it away and bring it back, with all it held. */
public final class Broker {
    /** Fewer than in production, where there are twelve; more than one, so that order is only kept per key. */
    static final int PARTITIONS = 3;

    private static final ChildServer SERVER = new ChildServer("kafka", BrokerProcess.class);

    private Broker() {}

    /** Starts the broker, if it does not run, and returns when every topic of the suite is there. */
    public static void start() {
        launch();
        await();
    }

    /** Stops the broker the hard way, as a power cut would. */
    public static void stop() {
        SERVER.stop();
    }

    static void launch() {
        SERVER.launch();
    }

    static void await() {
        SERVER.await(() -> {
            if (!SERVER.listens()) {
                return false;
            }
            try (var admin = admin()) {
                createMissingTopics(admin);
                return true;
            }
        });
    }

    public static String bootstrapServers() {
        return "127.0.0.1:" + SERVER.port();
    }

    /** A client to look at topics, groups and offsets; the caller closes it. */
    public static Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000));
    }

    private static void createMissingTopics(Admin admin) throws InterruptedException, ExecutionException {
        var there = admin.listTopics().names().get();
        var missing = Project.SERVICES.stream()
                .flatMap(Broker::topicsOf)
                .filter(topic -> !there.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    private static Stream<NewTopic> topicsOf(String service) {
        var names = new Topics(service);
        var compacted = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        return Stream.of(
                topic(names.events()),
                topic(names.state()).configs(compacted),
                topic(names.internal()),
                topic(names.deadLetter()));
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1);
    }
}
