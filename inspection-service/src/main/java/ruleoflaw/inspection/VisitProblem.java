package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about drawn visits and their check sheets. */
public enum VisitProblem implements ProblemType {
    STILL_SECRET(
            409,
            "暗访尚未全部结束",
            "Still secret",
            "抽取的暗访尚未全部结束,不能公开种子",
            "not all drawn visits are over, so the seed is not told"),
    SITE_DOES_NOT_FIT(
            422,
            "外业点位不符",
            "The place does not fit",
            "没有这个点位,或已停用,或不属于被督查单位",
            "there is no such place of the visited unit in use"),
    SITE_REQUIRED(
            422,
            "外业点位填写有误",
            "A field sheet names its place",
            "外业检查应写明点位,内业检查不应填写",
            "a field sheet names a place, a desk sheet does not"),
    SHEET_CONFLICT(
            409,
            "检查表版本冲突",
            "Two versions of the sheet",
            "已保存的是版本%s,本次提交未以它为基础,请核对两个版本后再提交",
            "version %s is stored and was not seen by what was sent; compare both and send again");

    private final Refusal refusal;

    VisitProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
