package ruleoflaw.launcher.backend;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import ruleoflaw.launcher.process.Await;

/** Which consumers a service has in the broker's books: the groups that bear its name. */
public final class KafkaGroups {
    /** A member that was killed is missed only after its session has run out. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private KafkaGroups() {}

    /** Forgets how far the service has read: started again, it hears every topic from its beginning. */
    public static void forget(Admin admin, String service) {
        var groups = of(admin, service);
        if (!Await.until(LIMIT, () -> areGone(admin, groups))) {
            throw new IllegalStateException(service + " still reads its topics, so they cannot be played again");
        }
    }

    private static List<String> of(Admin admin, String service) {
        return got(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.equals(service) || group.startsWith(service + "-"))
                .toList();
    }

    private static boolean areGone(Admin admin, Collection<String> groups) {
        return admin.deleteConsumerGroups(groups).deletedGroups().values().stream()
                .map(KafkaGroups::isGone)
                .reduce(true, Boolean::logicalAnd);
    }

    private static boolean isGone(KafkaFuture<Void> deletion) {
        try {
            deletion.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return true;
            }
            throw new IllegalStateException("Kafka keeps a group: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> T got(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell its groups: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
