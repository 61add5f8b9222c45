package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A count of items, a sum over them, or a number that stands in the rules themselves.
 *
 * @param measure whose items; absent when there is a number
 * @param where only items whose attribute has one of these values; all attributes named must agree
 * @param sum the attribute to add up; absent: the items are counted
 * @param number a constant, such as the sessions a year must have
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Quantity(
        @Nullable String measure,
        SortedMap<String, @NotEmpty SortedSet<String>> where,
        @Nullable String sum,
        @Nullable Fraction number) {

    public Quantity {
        where = where == null ? new TreeMap<>() : where;
    }

    boolean takes(Item item) {
        return where.entrySet().stream().allMatch(rule -> rule.getValue().contains(item.code(rule.getKey())));
    }

    Fraction of(Item item) {
        return sum == null ? Fraction.ONE : item.number(sum);
    }
}
