package ruleoflaw.chassis.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Whether those who read by the old schema can read by the new one, and the other way round: events stay on their
 * topics for long, and services are not replaced all at once.
 */
final class Compatibility {
    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** What a change from the old schema to the new one would break; empty when nothing. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        var comparison = new Compatibility();
        comparison.compareText("x-topic", before, after);
        comparison.compare("", before, after);
        return comparison.breaks;
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        compareText(at + "type", before, after);
        compareText(at + "format", before, after);
        compareText(at + "enum", before, after);
        compareProperties(at, before, after);
        if (before.has("items") && after.has("items")) {
            compare(at + "items/", before.get("items"), after.get("items"));
        }
        if (before.path("additionalProperties").isObject()) {
            compare(at + "*/", before.get("additionalProperties"), after.path("additionalProperties"));
        }
    }

    private void compareProperties(String at, JsonNode before, JsonNode after) {
        for (var property : before.path("properties").properties()) {
            var now = after.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + property.getKey() + " is gone");
            } else {
                compare(at + property.getKey() + "/", property.getValue(), now);
            }
        }
        var then = names(before.path("required"));
        var now = names(after.path("required"));
        then.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> breaks.add(at + name + " may now be missing"));
        now.stream()
                .filter(name -> !then.contains(name))
                .forEach(name -> breaks.add(at + name + " is now required; older events do not have it"));
    }

    private void compareText(String at, JsonNode before, JsonNode after) {
        var keyword = at.substring(at.lastIndexOf('/') + 1);
        if (!before.path(keyword).equals(after.path(keyword))) {
            breaks.add(at + " was " + before.path(keyword) + " and is " + after.path(keyword));
        }
    }

    private static List<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
