package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** The refusals about sites and evidence. */
public enum EvidenceProblem implements ProblemType {
    SITE_CLOSED(409, "点位已停用", "The site is closed", "点位%s已停用", "the site %s is closed"),
    PLACE_MISSING(
            422,
            "外业材料缺少点位",
            "A field record needs its place",
            "外业材料应填写点位或者地点",
            "evidence from the field names its site or its place"),
    ASSIGNMENT_UNKNOWN(
            422,
            "任务不存在",
            "No such assignment",
            "填写的任务不存在,或不属于本单位",
            "an assignment named here does not exist or is not yours"),
    REASON_MISSING(422, "不通过应说明理由", "A refusal needs its reason", "审核不通过应说明理由", "a check that says no says why"),
    SITE_UNKNOWN(
            422, "点位不存在", "No such site", "填写的点位不存在,或不属于本单位", "the site named here does not exist or is not yours"),
    MONTH_SEALED(
            409,
            "该月已封存",
            "The month is sealed",
            "%s已封存,只能以更正的方式修改,更正会显示",
            "%s is sealed; only visible amendments are taken"),
    MONTH_NOT_OVER(422, "该月还没有结束", "The month is not over", "%s还没有结束,不能封存", "%s is not over, so it cannot be sealed"),
    MONTH_SEALED_ALREADY(409, "该月已经封存", "The month was sealed already", "%s已经封存", "%s was sealed already");

    private final Refusal refusal;

    EvidenceProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
