package ruleoflaw.assessment.rule;

import java.util.List;

/** The items of one unit in one year. */
@FunctionalInterface
public interface Items {
    /** In the order of their ids, so that the same items always read the same. */
    List<Item> of(String measure);
}
