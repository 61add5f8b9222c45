package ruleoflaw.assessment;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Every refusal of assessment-service. */
public enum AssessmentProblem implements ProblemType {
    SCHEME_NOT_FOUND(404, "没有这份考核办法", "No such scheme", "考核办法%s不存在", "there is no scheme %s"),
    SCHEME_INVALID(
            422,
            "考核办法不能成立",
            "The scheme does not hold together",
            "考核办法有%s处问题，未保存",
            "the scheme has %s fault(s); nothing was stored"),
    SCHEME_IDENTITY_FIXED(
            422,
            "考核办法的编号和年度不能更改",
            "Code and year of a scheme are fixed",
            "编号%s、年度%s已定，请另建一份",
            "code %s and year %s are fixed; make another scheme"),
    SCHEME_FROZEN(
            409,
            "考核办法已经定稿",
            "The scheme is frozen",
            "考核办法当前为%s，只有草稿可以修改或发布",
            "the scheme is %s; only a draft can be changed or published"),
    AUTHOR_MAY_NOT_PUBLISH(
            403,
            "起草人不能发布自己的考核办法",
            "The author may not publish",
            "请由起草人以外的审批人发布",
            "somebody other than the author has to publish it"),
    RESULT_NOT_FOUND(404, "没有考核结果", "No result", "%s年度没有该单位的考核结果", "the unit has no result for %s");

    private final Refusal refusal;

    AssessmentProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
