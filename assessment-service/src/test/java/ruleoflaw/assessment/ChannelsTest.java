package ruleoflaw.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two channels of one consumer group that read one topic share its partitions, and each misses what the other gets. */
class ChannelsTest {
    private static final String PREFIX = "mp.messaging.incoming.";

    @Test
    void noTwoChannelsOfOneGroupReadTheSameTopic() throws IOException {
        var settings = new Properties();
        try (var file = ChannelsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(Objects.requireNonNull(file));
        }

        var read = new ArrayList<String>();
        for (var channel : channels(settings)) {
            var group = settings.getProperty(PREFIX + channel + ".group.id");
            topics(settings, channel).forEach(topic -> read.add(group + " reads " + topic));
        }

        assertThat(read).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    private static Set<String> channels(Properties settings) {
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && name.endsWith(".group.id"))
                .map(name -> name.substring(PREFIX.length(), name.length() - ".group.id".length()))
                .collect(Collectors.toSet());
    }

    private static List<String> topics(Properties settings, String channel) {
        var one = settings.getProperty(PREFIX + channel + ".topic");
        return one != null
                ? List.of(one)
                : List.of(settings.getProperty(PREFIX + channel + ".topics").split(","));
    }
}
