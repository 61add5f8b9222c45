package ruleoflaw.target.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An experience item as callers see it. */
record ExperienceItemView(
        ExperienceItemId id,
        long version,
        UUID unitId,
        int year,
        String title,
        String practice,
        List<UUID> fileIds,
        ExperienceItemStatus status,
        LocalDate changedOn,
        @Nullable String remark)
        implements Identified, Versioned {}
