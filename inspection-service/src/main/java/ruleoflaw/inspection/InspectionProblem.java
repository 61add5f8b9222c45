package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Every refusal of inspection-service. */
public enum InspectionProblem implements ProblemType {
    NO_SUCH_UNIT(422, "没有这个单位", "No such unit", "单位%s不存在", "there is no unit %s"),
    UNIT_ABOLISHED(422, "单位已撤销", "The unit is abolished", "单位%s已撤销", "unit %s is abolished"),
    STEP_NOT_ALLOWED(
            409,
            "当前状态不能办理此步骤",
            "This step is not possible now",
            "当前为“%1$s”,不能转为“%2$s”",
            "it is %3$s, so it cannot become %4$s"),
    THEME_REQUIRED(422, "缺少专项主题", "A theme is required", "专项督查应写明主题", "a special round needs a theme"),
    PERIOD_REVERSED(
            422,
            "起止日期颠倒",
            "The period is reversed",
            "结束日期%2$s早于开始日期%1$s",
            "the last day %2$s is before the first day %1$s"),
    ROUND_CLOSED(
            409, "督查轮次已结束", "The round is closed", "督查轮次已结束,不能再安排或修改", "the round is closed and cannot be changed"),
    VISITS_NOT_CLOSED(
            409,
            "尚有督查点未结束",
            "Some visits are not closed",
            "还有%s次督查未结束或取消,本轮次不能结束",
            "%s visit(s) are neither closed nor cancelled"),
    VISIT_REQUIRED(
            422,
            "督查点填写有误",
            "The visit does not fit the source",
            "来源为督查时应写明督查点,其他来源不应填写",
            "a finding names a visit when its source is VISIT, and only then"),
    VISIT_DOES_NOT_FIT(
            422,
            "督查点与单位不符",
            "The visit does not fit the finding",
            "该督查点不存在、已取消或不是对这个单位的督查",
            "there is no such visit to this unit, or it was cancelled"),
    VISIT_STILL_SEALED(
            409,
            "暗访尚未结束",
            "The unannounced visit is not closed",
            "暗访结束前,其发现的问题不能确认",
            "what an unannounced visit found cannot be confirmed before the visit is closed"),
    FOUND_IN_FUTURE(
            422,
            "发现日期有误",
            "The day lies in the future",
            "发现日期%s晚于今天",
            "a finding cannot be made on %s, which is later than today"),
    FINDING_NOT_CONFIRMED(
            409,
            "问题尚未确认",
            "The finding is not confirmed",
            "问题未确认或已撤销,不能下达整改通知",
            "only a confirmed finding can be ordered to be put right"),
    ORDER_ALREADY_OPEN(
            409, "已有整改通知", "An order is open already", "该问题已有未办结的整改通知", "this finding has an order that is still open"),
    FINDING_ALREADY_SOLVED(
            409,
            "问题已销号",
            "The finding is solved already",
            "该问题已销号,如有反弹应重新打开原整改通知",
            "this finding is solved; reopen its order when the problem comes back"),
    NO_SUCH_ROUND(422, "没有这个督查轮次", "No such round", "督查轮次%s不存在", "there is no round %s"),
    RUNG_TWICE(422, "同一级措施重复", "A rung is named twice", "“%1$s”只能规定一次", "%2$s may be ruled only once"),
    SELF_VERIFICATION(
            403,
            "不能自查自验",
            "Nobody verifies his own work",
            "验收人不能是提交整改的人或发现问题的人",
            "who submitted the rectification or made the finding may not accept it");

    private final Refusal refusal;

    InspectionProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
