package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** The refusals of the registers: decisions, documents, hearings, lawsuits, staff, reports. */
public enum RegisterProblem implements ProblemType {
    DAY_IN_FUTURE(
            422,
            "日期还没有到",
            "The day has not come yet",
            "日期%s还没有到,只登记已经发生的事",
            "%s lies in the future; only what happened is recorded"),
    DAYS_OUT_OF_ORDER(422, "日期先后有误", "The days are out of order", "%2$s早于%1$s", "%2$s comes before %1$s"),
    FIELD_MISSING(422, "缺少必要内容", "Something is missing", "这里需要填写:%s", "this needs to be given: %s"),

    DECISION_STEP_NOT_ALLOWED(
            409,
            "决策不能这样办理",
            "The decision cannot take this step now",
            "决策现在是“%1$s”,不能变为“%2$s”",
            "the decision is %3$s, so it cannot become %4$s"),
    PROCEDURE_CLOSED(
            409,
            "决策程序已经结束",
            "The procedure is over",
            "决策现在是“%1$s”,程序记录只能说明理由更正",
            "the decision is %2$s; its steps are only corrected, with a reason"),
    PROCEDURE_STILL_OPEN(
            409,
            "决策程序还在进行",
            "The procedure is still open",
            "决策现在是“%1$s”,程序记录可以直接修改,不需要更正",
            "the decision is %2$s; its steps are recorded, not corrected"),
    DOCUMENT_STEP_NOT_ALLOWED(
            409,
            "规范性文件不能这样办理",
            "The document cannot take this step now",
            "文件现在是“%1$s”,不能变为“%2$s”",
            "the document is %3$s, so it cannot become %4$s"),
    RECORD_WITHDRAWN(
            409, "登记已经撤销", "The record was withdrawn", "该登记已经撤销,不能再办理", "this record was withdrawn and stays as it is"),
    RECORD_IS_IMPORTED(
            409,
            "导入的数据不能由单位修改",
            "The record was imported",
            "这是其他系统导入的数据;有异议请提出异议,两个值都会保留",
            "another system reported this; object to it, and both values are kept"),
    NOBODY_WAS_ABSENT(
            409,
            "负责人已出庭",
            "A responsible person appeared",
            "登记为负责人已出庭,不需要说明未出庭理由",
            "a responsible person appeared; there is no absence"),
    ABSENCE_STEP_NOT_ALLOWED(
            409,
            "未出庭理由不能这样办理",
            "The absence cannot take this step now",
            "未出庭理由现在是“%1$s”,不能变为“%2$s”",
            "the absence is %3$s, so it cannot become %4$s"),
    OFFICER_HAS_LEFT(
            409,
            "该人员已离岗",
            "The officer has left",
            "该人员已于%s离岗,不能再修改",
            "the officer left on %s; the record stays as it is"),
    RULE_OF_LAW_REPORT_EXISTS(
            409, "该年度已述法", "The year was reported on", "%s年度的述法报告已经报送", "the report on %s was submitted already"),
    ROUND_OPEN_ALREADY(
            409,
            "已有清理在进行",
            "A round is open already",
            "已有一轮清理正在进行,公布后才能开始下一轮",
            "a clean-up round is open; publish it before the next one starts"),
    ROUND_STEP_NOT_ALLOWED(
            409,
            "清理不能这样办理",
            "The round cannot take this step now",
            "本轮清理现在是“%1$s”",
            "the round is %2$s, so this cannot be done any more"),
    VERDICTS_MISSING(
            409,
            "还有文件没有结论",
            "Some documents have no verdict",
            "还有%s件文件没有清理结论,不能公布",
            "%s document(s) have no verdict yet"),
    RECORD_IS_OWN(
            409,
            "这是本单位登记的数据",
            "The record is the unit's own",
            "这是本单位自己登记的,可以直接更正",
            "the unit recorded this itself and may correct it"),
    OBJECTION_OPEN(
            409, "异议正在认定", "An objection is open", "对这项数据的异议正在认定", "an objection to this record waits to be ruled on"),
    OBJECTION_RULED(409, "异议已经认定", "The objection was ruled on", "异议现在是“%1$s”,不能再认定", "the objection is %2$s already"),
    ADVISER_NOT_APPOINTED(
            409,
            "不在聘期内",
            "The adviser is not appointed then",
            "%s不在该法律顾问的聘期内",
            "the adviser's appointment does not hold on %s"),
    STEP_ALWAYS_REQUIRED(
            422,
            "必经程序不能不适用",
            "The step always applies",
            "“%s”是必经程序,不能填“不适用”",
            "the step %s always applies (Decree 713, arts. 25, 30)");

    private final Refusal refusal;

    RegisterProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
