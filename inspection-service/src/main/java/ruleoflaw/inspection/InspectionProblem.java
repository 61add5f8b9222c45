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
    NO_SUCH_ESCALATION(
            422,
            "没有这项升级措施",
            "No such step of escalation",
            "这个单位没有升级措施%s",
            "there is no step of escalation %s against this unit"),
    ESCALATION_OF_ANOTHER_KIND(
            422,
            "升级措施不符",
            "Another kind of step",
            "该项升级措施是“%1$s”,不能这样办理",
            "the step is %2$s and cannot be taken like this"),
    SELF_APPROVAL(403, "不能自拟自批", "Nobody approves his own draft", "拟稿人不能审批自己拟的稿件", "who drafted it may not approve it"),
    DEMAND_INCOMPLETE(
            422,
            "限期整改要求填写有误",
            "The demand does not fit",
            "整改要求、天数和计算方式应同时填写,通报表扬不应填写",
            "a demand has a text, days and a day unit, and a commendation has none"),
    ADDRESSED_TWICE(422, "通报对象重复", "An addressee is named twice", "同一对象只能写一次", "each addressee is named once"),
    PERSON_INCOMPLETE(422, "个人信息不完整", "The person is incomplete", "通报个人应同时写明姓名和职务", "a person is named with his post"),
    PERSON_NOT_FOR_THE_PUBLIC(
            422,
            "个人不得公开通报",
            "A person is not named in public",
            "向社会公开的通报不得点名个人",
            "a circular for the public may not name a person"),
    TALK_NOT_YET(
            409,
            "约谈日期未到",
            "The talk is still to come",
            "约谈定于%s,尚不能记录",
            "the talk is planned for %s and cannot be recorded yet"),
    RECEIPT_ALREADY_KEPT(409, "回执已登记", "The receipt is kept already", "%s已登记回执", "the receipt was kept on %s"),
    SELF_VERIFICATION(
            403,
            "不能自查自验",
            "Nobody verifies his own work",
            "验收人不能是提交整改的人或发现问题的人",
            "who submitted the rectification or made the finding may not accept it"),
    SUPERIOR_VERIFICATION(
            403,
            "上级不能验收下级发现的问题",
            "Not by the finder's superiors",
            "验收人不能是发现问题的人的上级",
            "somebody above the finder may not accept what was done"),
    OWN_SUPERIOR(422, "上级填写有误", "Nobody is above himself", "上级不能是本人", "a person cannot be his own superior"),
    PLAN_REQUIRED(
            409,
            "应先报整改方案",
            "A plan comes first",
            "本通知要求先报整改方案,方案通过后再报整改结果",
            "this order wants a plan of rectification before the result"),
    NOT_WITH_UNIT(
            409,
            "期限未在计算",
            "No deadline is running",
            "整改通知当前为“%1$s”,不能延期",
            "the order is %2$s, so there is no deadline to extend"),
    NOT_SUSPENDED(409, "未暂缓整改", "It is not suspended", "整改通知当前为“%1$s”,不是暂缓", "the order is %2$s, not suspended"),
    EXTENSION_TOO_LATE(
            409,
            "已过期限,不能申请延期",
            "Too late for an extension",
            "期限%s已过,不能再申请延期",
            "the deadline %s is over; more time is asked for before"),
    EXTENSION_NOT_LONGER(
            422, "延期日期有误", "Not a longer time", "延期应晚于现期限%s", "an extension ends after the present deadline %s"),
    EXTENSION_ASKED_ALREADY(
            409,
            "已有待审批的延期申请",
            "An extension is asked for already",
            "该整改通知已有待审批的延期申请",
            "an extension of this order waits for a decision"),
    SAME_UNIT(422, "已是该单位的任务", "It is that unit's already", "不能移交给原单位", "it is that unit's order already"),
    EVIDENCE_REQUIRED(
            422,
            "缺少弄虚作假的证据",
            "Evidence is required",
            "认定整改弄虚作假应附证据",
            "that a rectification was made up needs evidence"),
    VETO_RETRACTED_ALREADY(409, "否决建议已撤回", "It is retracted already", "否决建议已撤回", "the proposal is retracted already"),
    NOT_DISPUTABLE(
            409,
            "不能再提异议",
            "Nothing to dispute",
            "问题当前为“%1$s”,不能提出异议",
            "the finding is %2$s, so there is nothing to dispute"),
    DISPUTE_TOO_LATE(409, "异议期限已过", "Too late to dispute", "提出异议的期限到%s为止", "a finding is disputed until %s"),
    DISPUTED_ALREADY(
            409,
            "已有待裁定的异议",
            "It is disputed already",
            "该问题已有待裁定的异议",
            "a dispute about this finding waits for its ruling"),
    OWN_FINDING(403, "不能裁定自己发现的问题", "Not one's own finding", "裁定人不能是发现问题的人", "who made the finding may not rule on it"),
    MERGER_DOES_NOT_FIT(
            422,
            "不能合并到该问题",
            "The merger does not fit",
            "只能合并到同一单位的另一个有效问题",
            "a duplicate is merged into another standing finding of the same unit"),
    POOL_REPEATS(422, "抽取库有重复", "The pool repeats itself", "抽取库中同一项出现两次", "an entry stands twice in the pool"),
    DRAW_EXCEEDS_POOL(
            422, "抽取数量过多", "More than the pool holds", "抽取%s项,抽取库只有%s项", "%s are wanted, the pool holds only %s"),
    SHEET_REPEATS(422, "评分表有重复项目", "The sheet repeats itself", "评分表的项目编号重复", "two lines of the sheet have one code"),
    FILE_REVIEW_CLOSED(
            409,
            "案卷评查已结束",
            "The file review is closed",
            "案卷评查已结束,不能再抽取案卷",
            "the review is closed; no file is taken any more"),
    FILES_NOT_SCORED(
            409,
            "尚有案卷未评分",
            "Some files are not scored",
            "还有%s件案卷未评分,不能结束",
            "%s file(s) are neither scored nor withdrawn"),
    UNIT_NOT_REVIEWED(
            422,
            "该单位不参加案卷评查",
            "The unit has no case files",
            "%s不承担行政执法职责,不参加案卷评查",
            "%s does not enforce the law, so its files are not reviewed"),
    CASE_ALREADY_SAMPLED(
            409, "案卷已被抽取", "The case is under review already", "所列案卷中有已抽取的", "a case of these is under review already"),
    FOCUS_REQUIRED(
            422,
            "缺少抽取理由",
            "A focus is required",
            "不随机抽取时,应写明选取这些案卷的理由",
            "say why these are chosen, as they are not drawn by lot"),
    SCORE_DOES_NOT_FIT_SHEET(
            422,
            "评分与评分表不符",
            "The score does not fit the sheet",
            "评分表共%s项,应逐项评分且不重复",
            "the sheet has %s lines; each is answered once"),
    ITEM_OUT_OF_RANGE(
            422, "得分超过分值", "More points than the line has", "“%s”最多%s分", "the line %s gives at most %s points"),
    REMARK_REQUIRED(
            422, "缺少不适用的理由", "Say why it does not apply", "“%s”不适用时应写明理由", "say why the line %s does not apply"),
    NOTHING_APPLIES(422, "没有适用的项目", "No line applies", "至少应有一项适用", "at least one line must apply"),
    CORRECTION_NEEDS_REASON(
            422,
            "更正理由填写有误",
            "A correction needs a reason",
            "更正已有评分时应写明理由,首次评分不填写",
            "a score that exists is corrected for a reason; a first one needs none"),
    OWN_FILE(403, "不能评查本单位案卷", "Not your own files", "评查人员不得评查本单位的案卷", "nobody scores the files of his own unit");

    private final Refusal refusal;

    InspectionProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
