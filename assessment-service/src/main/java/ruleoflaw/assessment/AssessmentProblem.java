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
    MEASURE_NOT_IMPORTABLE(
            422,
            "该指标不能导入",
            "The measure cannot be imported",
            "指标%s不存在或不接受外部数据",
            "there is no measure %s that takes facts from outside"),
    IMPORTER_MAY_NOT_RULE(
            403,
            "导入人不能裁定对所导入数据的异议",
            "The importer may not rule",
            "请由导入人以外的人裁定",
            "somebody other than the importer has to rule"),
    SCHEME_CHANGE_UNFOUNDED(
            422,
            "变更考核办法须说明理由和批准文件",
            "A change needs its reason and approval",
            "%s年度已有考核办法，替换须写明理由和批准文件",
            "there is a scheme for %s already; replacing it needs the reason and the document that approves it"),
    RESULT_NOT_FOUND(404, "没有考核结果", "No result", "%s年度没有该单位的考核结果", "the unit has no result for %s"),
    STEP_NOT_ALLOWED(
            409,
            "当前状态不能办理此步骤",
            "This step is not possible now",
            "当前为“%1$s”，不能转为“%2$s”",
            "it is %3$s, so it cannot become %4$s"),
    UNIT_NOT_KNOWN(422, "没有这个单位", "No such unit", "单位%s不存在", "there is no unit %s"),
    NO_SCHEME_IN_FORCE(409, "本年度没有考核办法", "No scheme is in force", "%s年度还没有发布考核办法", "no scheme is published for %s"),
    RECUSED(
            403,
            "应当回避",
            "The caller must keep out",
            "您属于该单位，或已声明与其有利害关系，不能参与对它的评分、核查和裁决",
            "the unit is your own, or you declared a conflict with it"),
    RECUSAL_LIFTED(409, "回避已解除", "The recusal was lifted", "该回避已于%s解除", "the recusal was lifted on %s"),
    DECIDER_WAS_INVOLVED(
            403,
            "评分、核查人员不能裁决申诉",
            "Whoever scored may not decide",
            "您参与过该单位%s年度的评分或核查，申诉应由他人裁决",
            "you scored or checked the unit in %s; somebody else has to decide"),
    SAMPLE_DOES_NOT_FIT(
            422,
            "抽样数量不符",
            "The sample has another size",
            "%s抽查%s项，应为%s项；不足的应说明原因",
            "%s has %s item(s) instead of %s; a smaller sample needs a reason"),
    CHECK_EXISTS(
            409,
            "已有年终核查",
            "The unit has a check already",
            "该单位%s年度已有核查，撤销后才能另行开展",
            "there is a check of the unit for %s; withdraw it first"),
    CHECK_NOT_OPEN(409, "核查已结束", "The check is over", "核查%1$s，不能再作结论", "the check is %2$s; no verdict can be given"),
    FAILING_NEEDS_A_REASON(422, "未说明不通过的原因", "A failure needs its reason", "不通过时应写明原因", "say why the point failed"),
    VERDICTS_MISSING(409, "尚有未作结论的项目", "Verdicts are missing", "还有%s项没有结论", "%s point(s) are not judged yet"),
    SELF_ASSESSMENT_EXISTS(
            409,
            "已报送自评",
            "There is a self-assessment already",
            "本单位%s年度已报送自评，退回后才能重新报送",
            "the unit submitted one for %s; it can be changed once it is returned"),
    YEAR_FIXED(422, "年度不能更改", "The year is fixed", "年度为%s，不能更改", "the year is %s and cannot be changed"),
    PROPOSER_MAY_NOT_CONFIRM(
            403,
            "提出人不能自行确认",
            "The proposer may not confirm",
            "请由提出人以外的人确认",
            "somebody other than the proposer has to confirm it"),
    UNIT_MAY_STILL_SPEAK(
            409,
            "听取意见期限未满",
            "The unit may still speak",
            "单位可在%s前陈述意见，期满前不能记为未陈述",
            "the unit has until %s to state its case"),
    KIND_FORBIDDEN(
            422,
            "此类事项不得计分",
            "This kind may not be scored",
            "“%1$s”依%3$s不得作为考核内容加分或扣分",
            "%2$s may not be scored, by the rules of 2024 to relieve the grass roots"),
    KIND_UNKNOWN(
            422,
            "考核办法没有此类加减分",
            "The scheme has no such kind",
            "本年度考核办法的加减分没有%s这一类",
            "the ledgers of the year's scheme have no kind %s"),
    DOCUMENT_USED(
            409,
            "文件已使用",
            "The document was used already",
            "文件%s已用于该单位的一项加减分，一份文件只能用一次",
            "document %s counts for the unit already; it counts once"),
    FACT_USED(
            409,
            "事项已使用",
            "The fact was used already",
            "该事项已计入一项加减分，一事只能计一次",
            "this fact counts already; it counts once"),
    OBJECTION_NEEDS_REMARKS(422, "未说明异议内容", "An objection needs remarks", "有异议时应写明哪项数据有误", "say what is wrong"),
    RUN_EXISTS(
            409,
            "本组已有考核结果",
            "The group has a run already",
            "本组%s年度的考核结果已经拟定",
            "the results of the group for %s were opened already"),
    LEAVES_WAITING(
            409,
            "尚有未评定的考核项",
            "Some leaves are not judged",
            "还有%s项待评审人员评定，不能公示",
            "%s leaf/leaves still wait for a reviewer"),
    OBJECTIONS_UNANSWERED(
            409,
            "数据异议尚未答复",
            "Objections are unanswered",
            "有%s个单位的数据异议尚未答复，不能公示",
            "%s unit(s) object to their data and were not answered"),
    UNITS_STILL_CHECKING(
            409,
            "单位核对尚未结束",
            "Units are still checking",
            "有%s个单位尚未核对数据，且核对期限未满",
            "%s unit(s) have not checked their data, and still have time"),
    NO_NOTICE_OPEN(409, "不在公示期", "There is no notice", "本组结果未在公示，不能提出申诉", "the results are not being noticed"),
    NOTICE_OVER(409, "公示期已过", "The notice is over", "公示已于%s结束，不能再提出申诉", "the notice ended on %s"),
    NOTICE_STILL_OPEN(409, "公示尚未结束", "The notice still hangs out", "公示至%s结束，期满后才能审定", "the notice lasts until %s"),
    APPEALS_OPEN(409, "申诉尚未决定", "Appeals are open", "还有申诉没有作出决定", "somebody still waits for a decision on an appeal"),
    APPEAL_EXISTS(
            409,
            "该项已有申诉",
            "The leaf is under appeal already",
            "本单位对%s的申诉正在办理",
            "an appeal of the unit about %s is open"),
    NO_SUCH_LEAF(422, "没有此考核项", "No such leaf", "本单位没有考核项%s", "the unit has no leaf %s"),
    NOTHING_CHANGED(
            409,
            "得分没有变化",
            "Nothing changed",
            "按现有事实重算%s，得分不变；请先更正有关数据",
            "the facts still give the same for %s; they have to be put right first"),
    NOTHING_PUBLISHED(
            409,
            "结果尚未公布",
            "The results are not published",
            "%s年度的结果尚未公布，不能运用",
            "the results of %s are not published, so they cannot be used");

    private final Refusal refusal;

    AssessmentProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
