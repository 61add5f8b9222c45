package ruleoflaw.target.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.procedure.Deficiency;
import ruleoflaw.target.procedure.Deliberation;
import ruleoflaw.target.procedure.StepView;

/** A decision as callers see it: always all five steps. */
record DecisionView(
        DecisionId id,
        long version,
        UUID unitId,
        int year,
        String title,
        StartDecision.Matter matter,
        @Nullable String catalogueEntry,
        DecisionStatus status,
        LocalDate startedOn,
        @Nullable LocalDate tabledOn,
        @Nullable Deliberation deliberation,
        @Nullable Publication publication,
        List<StepView> steps,
        int applicableSteps,
        int missingSteps,
        boolean examinedBeforeDiscussion,
        Set<Deficiency> deficiencies,
        List<UUID> processFileIds,
        @Nullable String remark)
        implements Identified, Versioned {
    /** A decision in a list. */
    record Row(
            DecisionId id,
            long version,
            UUID unitId,
            int year,
            String title,
            DecisionStatus status,
            LocalDate startedOn,
            @Nullable LocalDate tabledOn) {}
}
