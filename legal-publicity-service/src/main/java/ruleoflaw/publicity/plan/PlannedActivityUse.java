package ruleoflaw.publicity.plan;

/** Answered by those who carry plans out: whether a planned activity has been used, and so can no longer be dropped. */
public interface PlannedActivityUse {
    boolean isCarriedOut(PlannedActivityId id);
}
