package ruleoflaw.target.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;

/** A look at a decision as callers see it. */
record FollowUpView(
        UUID id,
        UUID decisionId,
        FollowUpKind kind,
        LocalDate doneOn,
        String result,
        @Nullable String adjustment,
        List<UUID> fileIds)
        implements Identified {}
