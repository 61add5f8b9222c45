package ruleoflaw.assessment.result;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Versioned;

/**
 * What a unit has in a year.
 *
 * @param total null until the year is closed; so are rank and grade
 * @param hash SHA-256 of the canonical sheet: the same facts under the same scheme give the same
 */
record ResultView(
        UUID id,
        long version,
        int year,
        UnitRef unit,
        SchemeRef scheme,
        List<LeafView> leaves,
        @Nullable String total,
        @Nullable Integer rank,
        @Nullable String grade,
        String hash)
        implements Versioned {

    record UnitRef(UUID id, String name, String uscc, UnitGroup group) {}

    /** @param version the scheme's edition; frozen, unlike the version of its ETag */
    record SchemeRef(UUID id, String code, int version) {}
}
