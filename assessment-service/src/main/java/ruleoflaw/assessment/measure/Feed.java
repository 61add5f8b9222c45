package ruleoflaw.assessment.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How events bring the items of a measure; places are JSON Pointers into the payload.
 *
 * @param item where the item's id stands; absent: it is the event's subject
 * @param take attribute → where it stands
 * @param set attribute → its value, whatever the event says
 * @param evidence where the evidence behind it is named: in words, or as a list of files ({@code fileId}, {@code sha256})
 *     of the service that tells it
 * @param drops whether the subject takes everything back it said of the item
 * @param only place → what must stand there: otherwise the event is about something else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Feed(
        List<String> events,
        @Nullable String item,
        String unit,
        String year,
        Map<String, String> take,
        Map<String, String> set,
        Map<String, String> only,
        @Nullable String evidence,
        boolean drops) {

    public Feed {
        unit = unit == null ? "/unitId" : unit;
        year = year == null ? "/year" : year;
        take = take == null ? Map.of() : take;
        set = set == null ? Map.of() : set;
        only = only == null ? Map.of() : only;
    }

    /** Whether an event with this payload is about the measure. */
    public boolean concerns(JsonNode payload) {
        return only.entrySet().stream()
                .allMatch(rule -> payload.at(rule.getKey()).asText().equals(rule.getValue()));
    }
}
