package ruleoflaw.inspection.card;

import static ruleoflaw.inspection.InspectionCalls.OFFICE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;

/** What tests ask again and again about the cards of a matter. */
public final class CardCalls {
    private CardCalls() {}

    public static List<Map<String, Object>> cardsOf(UUID matter) {
        return Api.as(OFFICE).get("/v1/cards?matter=" + matter).path("items");
    }

    /** Each card in one line: colour, when it fell, when it was issued, whether it stands. */
    public static List<String> linesOf(UUID matter) {
        return cardsOf(matter).stream()
                .map(card -> List.of("colour", "fellOn", "issuedOn", "status").stream()
                        .map(card::get)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** What the topic has heard of the matter's cards. */
    public static List<RecordedEvent> told(UUID matter, int atLeast) {
        return RecordedEvents.await(
                "ruleoflaw.inspection.events.v1",
                event -> event.type().startsWith("inspection.card.")
                        && matter.toString()
                                .equals(event.data().path("matterId").asText()),
                atLeast);
    }
}
