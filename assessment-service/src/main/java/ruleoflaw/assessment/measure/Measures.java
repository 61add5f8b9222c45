package ruleoflaw.assessment.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The catalogue of measures; read once from {@code measures.json}. */
@Singleton
public class Measures {
    private final Map<String, Measure> byCode = new LinkedHashMap<>();

    public Measures() {
        try (var file = Measures.class.getResourceAsStream("/measures.json")) {
            var all = new ObjectMapper()
                    .readValue(Objects.requireNonNull(file, "measures.json"), new TypeReference<List<Measure>>() {});
            all.forEach(measure -> byCode.put(measure.code(), measure));
        } catch (IOException e) {
            throw new UncheckedIOException("measures.json cannot be read", e);
        }
    }

    /** A measure that an event feeds, and how. */
    public record Fed(Measure measure, Feed feed) {}

    public List<Measure> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalStateException when there is none: whoever asks took the code from the catalogue */
    public Measure get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no measure " + code));
    }

    public List<Fed> fedBy(String eventType) {
        return byCode.values().stream()
                .flatMap(measure -> measure.feeds().stream()
                        .filter(feed -> feed.events().contains(eventType))
                        .map(feed -> new Fed(measure, feed)))
                .toList();
    }

    public Set<String> eventTypes() {
        var types = new LinkedHashSet<String>();
        all().forEach(measure -> measure.feeds().forEach(feed -> types.addAll(feed.events())));
        return types;
    }
}
