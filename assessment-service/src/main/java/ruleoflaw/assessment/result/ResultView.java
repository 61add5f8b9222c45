package ruleoflaw.assessment.result;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Versioned;

/**
 * What a unit has in a year.
 *
 * @param total what the year is worth by the facts so far; rank and grade are null here: only a result has them
 * @param score blocks, bonus and deduction behind the total
 * @param hash SHA-256 of the canonical sheet: the same facts under the same scheme give the same
 */
record ResultView(
        UUID id,
        long version,
        int year,
        UnitRef unit,
        SchemeRef scheme,
        List<LeafView> leaves,
        UnitScore score,
        String total,
        @Nullable Integer rank,
        @Nullable String grade,
        String hash)
        implements Versioned {

    record UnitRef(UUID id, String name, String uscc, UnitGroup group) {}

    /** @param version the scheme's edition; frozen, unlike the version of its ETag */
    record SchemeRef(UUID id, String code, int version) {}
}
