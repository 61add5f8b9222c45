package ruleoflaw.inspection.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;

/**
 * A step of escalation as callers see it.
 *
 * @param fellOn the day on which it fell due by rule and calendar
 * @param actId the urging order, talk or circular by which it was taken
 * @param reason why accountability is proposed, or why the step was not taken
 */
record EscalationView(
        EscalationId id,
        long version,
        UUID unitId,
        MatterKind matterKind,
        UUID matterId,
        String title,
        Rung rung,
        String rule,
        LocalDate fellOn,
        LocalDate noticedOn,
        EscalationStatus status,
        @Nullable LocalDate settledOn,
        @Nullable UUID actId,
        @Nullable String reason)
        implements Identified, Versioned {}
