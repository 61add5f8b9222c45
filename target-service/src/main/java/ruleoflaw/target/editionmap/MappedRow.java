package ruleoflaw.target.editionmap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a mapping, as it is sent and shown. */
record MappedRow(
        UUID id,
        @Nullable String fromCode,
        @Nullable String toCode,
        Relation relation,
        @Nullable String note) {}
