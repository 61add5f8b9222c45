package ruleoflaw.assessment.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Feed;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.event.IncomingEvent;

/**
 * What an event says about one item of a measure, read as the catalogue tells.
 *
 * <p>An event that lacks what it must carry is refused with an {@link IllegalArgumentException}, which sends it to the
 * dead-letter topic: a fact that is half understood must not score anybody.
 */
record Reading(
        UUID unitId,
        int year,
        String measure,
        String item,
        SortedMap<String, String> attributes,
        @Nullable String evidence,
        List<EvidenceFile> files,
        boolean retracted) {

    static Reading of(IncomingEvent event, Measures.Fed fed) {
        var reader = new Reader(event, fed.measure(), fed.feed());
        return new Reading(
                reader.unit(),
                reader.year(),
                fed.measure().code(),
                reader.item(),
                reader.attributes(),
                reader.evidence(),
                reader.files(),
                fed.feed().drops());
    }

    private record Reader(IncomingEvent event, Measure measure, Feed feed) {
        UUID unit() {
            return UUID.fromString(required(feed.unit()));
        }

        int year() {
            return Integer.parseInt(required(feed.year()));
        }

        String item() {
            var place = feed.item();
            return place == null
                    ? event.subject().toString()
                    : UUID.fromString(required(place)).toString();
        }

        SortedMap<String, String> attributes() {
            var attributes = new TreeMap<String, String>();
            for (var attribute : measure.attributes()) {
                valueOf(attribute.name()).ifPresent(value -> attributes.put(attribute.name(), value));
            }
            if (!feed.drops() && measure.counts(attributes)) {
                measure.attributes().forEach(attribute -> check(attribute, attributes));
            }
            return attributes;
        }

        @Nullable
        String evidence() {
            var named = named();
            return named.isTextual() ? named.asText() : null;
        }

        List<EvidenceFile> files() {
            var named = named();
            return !named.isArray()
                    ? List.of()
                    : named.valueStream()
                            .map(reference -> EvidenceFile.of(event.type(), reference))
                            .toList();
        }

        private JsonNode named() {
            var place = feed.evidence();
            return place == null ? MissingNode.getInstance() : event.data().at(place);
        }

        private Optional<String> valueOf(String attribute) {
            return Optional.ofNullable(feed.set().get(attribute))
                    .or(() -> Optional.ofNullable(feed.take().get(attribute)).flatMap(this::at));
        }

        private void check(Attribute attribute, SortedMap<String, String> attributes) {
            var value = attributes.get(attribute.name());
            if (value != null) {
                attribute.check(value);
            } else if (!attribute.optional()) {
                throw new IllegalArgumentException(said("says no " + attribute.name()));
            }
        }

        private String required(String place) {
            return at(place).orElseThrow(() -> new IllegalArgumentException(said("has nothing at " + place)));
        }

        private Optional<String> at(String place) {
            return Optional.of(event.data().at(place))
                    .filter(node -> node.isValueNode() && !node.isNull())
                    .map(JsonNode::asText);
        }

        private String said(String what) {
            return event.type() + " " + event.id() + " " + what;
        }
    }
}
