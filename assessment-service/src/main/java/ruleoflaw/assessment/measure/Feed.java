package ruleoflaw.assessment.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How events bring the items of a measure; places are JSON Pointers into the payload.
 *
 * @param item where the item's id stands; absent: it is the event's subject
 * @param take attribute → where it stands
 * @param set attribute → its value, whatever the event says
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Feed(
        List<String> events,
        @Nullable String item,
        String unit,
        String year,
        Map<String, String> take,
        Map<String, String> set) {

    public Feed {
        unit = unit == null ? "/unitId" : unit;
        year = year == null ? "/year" : year;
        take = take == null ? Map.of() : take;
        set = set == null ? Map.of() : set;
    }
}
