package ruleoflaw.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record found on a topic.
 *
 * @param headers the CloudEvents attributes ({@code ce_…}) and whatever else was sent along
 * @param text the value as it was sent; null for a tombstone
 * @param data the value as JSON; missing when it is none
 */
public record RecordedEvent(
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String text,
        JsonNode data) {
    public @Nullable String type() {
        return headers.get("ce_type");
    }

    public @Nullable String subject() {
        return headers.get("ce_subject");
    }
}
