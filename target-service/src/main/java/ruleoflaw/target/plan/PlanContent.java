package ruleoflaw.target.plan;

/** What a plan is about; asked before somebody puts his name under it. */
public interface PlanContent {
    boolean isEmpty(PlanId plan);
}
