package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A count of items, or a sum over them.
 *
 * @param where only items whose attribute has one of these values; all attributes named must agree
 * @param sum the attribute to add up; absent: the items are counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Quantity(
        @NotBlank String measure,
        SortedMap<String, @NotEmpty SortedSet<String>> where,
        @Nullable String sum) {

    public Quantity {
        where = where == null ? new TreeMap<>() : where;
    }

    boolean takes(Item item) {
        return where.entrySet().stream()
                .allMatch(rule -> rule.getValue().contains(item.attributes().getOrDefault(rule.getKey(), "")));
    }

    Fraction of(Item item) {
        return sum == null ? Fraction.ONE : item.number(sum);
    }
}
