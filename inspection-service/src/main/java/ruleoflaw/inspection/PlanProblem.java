package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about annual plans and the rounds held under them. */
public enum PlanProblem implements ProblemType {
    DESIGNATION_REQUIRED(
            422,
            "缺少政府指定文件",
            "No designation by the government",
            "未经本级人民政府指定,部门不得开展政府督查(《政府督查工作条例》第七条),请填写指定文件",
            "a department runs a government inspection only when the government has designated it: name the paper"),
    BASIS_NOT_OF_ISSUER(
            422,
            "不能以此依据开展",
            "Not this issuer's basis",
            "法治督察由党委法治建设议事协调机构的办事机构开展",
            "a rule-of-law inspection is run by the office of the Party committee's coordinating body"),
    PLAN_EXISTS(
            409,
            "本年度计划已批准",
            "The year has its plan",
            "%s的%s年度督查计划已批准,如需变更请调整原计划",
            "%s has an approved plan of %s; amend that one"),
    PLAN_NOT_APPROVED(422, "年度计划尚未批准", "The plan is not approved", "该年度督查计划尚未批准", "that annual plan is not approved"),
    NO_SUCH_PLAN_ITEM(422, "没有这个计划项目", "No such planned item", "年度督查计划中没有这个项目", "no annual plan has this item"),
    PLAN_ITEM_IN_USE(
            409,
            "计划项目已实施",
            "The item has been held",
            "“%s”已按原计划开展,调整后的计划应仍包含它",
            "“%s” was held as planned, so the amended plan must still contain it"),
    ROUND_DOES_NOT_FIT_PLAN(
            422,
            "与年度计划不符",
            "Not as planned",
            "督查轮次的年度、类型、依据和起止日期应与年度计划项目一致",
            "a round keeps the year, kind, legal basis and period of its planned item"),
    ITEM_OR_REASON(
            422,
            "计划项目与计划外理由不能并存",
            "Planned or not",
            "列入年度计划的轮次不应填写计划外理由",
            "a round under a planned item gives no reason for being outside the plan"),
    OUTSIDE_PLAN_REASON_REQUIRED(
            422,
            "计划外督查应说明理由",
            "Why outside the plan",
            "%s年已有批准的年度督查计划,计划外的轮次应说明理由",
            "%s has an approved annual plan, so a round outside it says why");

    private final Refusal refusal;

    PlanProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
