package ruleoflaw.inspection.lottery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.focus.FocusUse;

/**
 * How many lots a place has by the risk focus on its unit.
 *
 * @param use null: the focus plays no part
 * @param weights of the units on which a focus lies
 */
record Lots(@Nullable FocusUse use, Map<UUID, Integer> weights) {
    /** The places that may be drawn at all. */
    List<PoolPlace> among(List<PoolPlace> pool) {
        return use == FocusUse.ONLY
                ? pool.stream()
                        .filter(place -> weights.containsKey(place.unitId()))
                        .toList()
                : pool;
    }

    /** One, and as many more as the focus weighs. */
    int of(PoolPlace place) {
        return use == FocusUse.WEIGHTED ? 1 + weights.getOrDefault(place.unitId(), 0) : 1;
    }
}
