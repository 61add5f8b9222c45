package ruleoflaw.assessment.pilotstandard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a standard as callers see it.
 *
 * @param verification how far its wording was checked against the official text
 */
public record StandardItemView(
        @Nullable UUID id,
        String code,
        String title,
        @Nullable String verification) {}
