package ruleoflaw.launcher.backend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import ruleoflaw.launcher.process.Await;

/** The topics of the suite, derived from the names of the services. */
public final class KafkaTopics {
    /** As in production; it can't be raised later without breaking the order per aggregate. */
    static final int PARTITIONS = 12;

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> KEPT_BY_TIME =
            Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(10L * 365 * 24 * 3600 * 1000));
    private static final Map<String, String> LATEST_PER_KEY = Map.of("cleanup.policy", "compact");

    private KafkaTopics() {}

    /** Creates what is missing and returns when the broker knows all of them; topics that exist stay as they are. */
    public static void create(Admin admin, Collection<String> services) {
        var topics = services.stream().flatMap(service -> of(service).stream()).toList();
        var names = topics.stream().map(NewTopic::name).toList();
        admin.createTopics(topics).values().values().forEach(KafkaTopics::createdOrThere);
        if (!Await.until(LIMIT, () -> named(admin).containsAll(names))) {
            throw new IllegalStateException("Kafka does not show its topics");
        }
    }

    private static void createdOrThere(KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka refused a topic: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Set<String> named(Admin admin) {
        try {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            return Set.of();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static List<NewTopic> of(String service) {
        var topics = new ArrayList<NewTopic>();
        topics.add(topic(service, "events.v1", KEPT_BY_TIME));
        topics.add(topic(service, "state.v1", LATEST_PER_KEY));
        topics.add(topic(service, "internal.v1", KEPT_BY_TIME));
        topics.add(topic(service, "dead-letter.v1", KEPT_BY_TIME));
        return topics;
    }

    private static NewTopic topic(String service, String kind, Map<String, String> keeping) {
        return new NewTopic("ruleoflaw." + service + "." + kind, PARTITIONS, (short) 1).configs(keeping);
    }
}
