package ruleoflaw.assessment.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.event.IncomingEvent;

/** Facts as they would come in, without a broker. */
public final class TestFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Measures MEASURES = new Measures();

    private TestFacts() {}

    public static Fact of(String type, UUID subject, long version, Instant time, String payload) {
        var event = event(type, subject, version, time, payload);
        var fed = MEASURES.fedBy(type).getFirst();
        return new Fact(Reading.of(event, fed), event);
    }

    static Reading read(String type, String payload) {
        var event = event(type, UUID.randomUUID(), 1, Instant.EPOCH, payload);
        return Reading.of(event, MEASURES.fedBy(type).getFirst());
    }

    static IncomingEvent event(String type, UUID subject, long version, Instant time, String payload) {
        try {
            return new IncomingEvent(UUID.randomUUID(), type, subject, version, time, JSON.readTree(payload), JSON);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The one that stands; the rest knows its place afterwards. */
    public static Fact settle(java.util.List<Fact> ofOneItem) {
        var standing = Succession.standing(ofOneItem);
        ofOneItem.forEach(fact -> fact.yieldTo(standing));
        return standing;
    }
}
