package ruleoflaw.assessment.whatif;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer, unit by unit in the supposed order. */
record WhatIfView(List<UnitDifference> units) {
    /** @param difference of the total, with its sign */
    record UnitDifference(
            UUID unitId,
            String name,
            Standing before,
            Standing after,
            String difference,
            List<LeafDifference> leaves) {}

    record Standing(
            String total, @Nullable Integer rank, @Nullable String grade) {}

    /** Only leaves that come out otherwise; absent points: not applicable, or no such leaf. */
    record LeafDifference(
            String leaf, @Nullable String before, @Nullable String after) {}
}
