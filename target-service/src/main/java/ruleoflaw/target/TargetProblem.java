package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Every refusal of target-service. */
public enum TargetProblem implements ProblemType {
    UNIT_NOT_FOUND(404, "没有这个单位", "No such unit", "单位%s不存在", "there is no unit %s"),
    CREDIT_CODE_INVALID(
            422,
            "统一社会信用代码有误",
            "The credit code is not valid",
            "统一社会信用代码%s的校验位不正确",
            "the check digit of credit code %s is wrong (GB 32100-2015)"),
    UNIT_ABOLISHED(
            409, "单位已撤销", "The unit is abolished", "单位%s已撤销,不能再修改", "unit %s is abolished and cannot be changed"),
    UNIT_UNKNOWN(422, "单位不存在", "Unknown unit", "填写的单位不存在", "a unit named here does not exist"),

    INDICATOR_SYSTEM_NOT_FOUND(
            404, "没有这个指标体系", "No such indicator system", "指标体系%s不存在", "there is no indicator system %s"),
    EDITION_EXISTS(
            409,
            "该版本已导入",
            "The edition was imported already",
            "指标体系%s的%s版已经导入,不能覆盖",
            "edition %2$s of %1$s was imported already and is never overwritten"),
    INDICATOR_UNKNOWN(
            422, "指标不存在", "Unknown indicator", "已导入的指标体系中没有指标%s", "no imported indicator system has a line %s"),

    PLAN_NOT_FOUND(404, "没有这个计划", "No such plan", "计划%s不存在", "there is no plan %s"),
    PLAN_YEAR_TAKEN(
            409, "该年度已有计划", "The year has a plan", "%s年度已有计划,每年只有一个", "%s has a plan already; there is one a year"),
    PLAN_STEP_NOT_ALLOWED(
            409,
            "计划不能这样办理",
            "The plan cannot take this step now",
            "计划现在是“%1$s”,不能变为“%2$s”",
            "the plan is %3$s, so it cannot become %4$s"),
    PLAN_NOT_DRAFT(
            409,
            "计划已定稿",
            "The plan is no draft any more",
            "计划现在是“%1$s”,目标只能在拟制中修改",
            "the plan is %2$s; targets are edited in a draft only"),
    PLAN_NOT_PUBLISHED(
            409,
            "计划未在执行",
            "The plan is not in force",
            "计划现在是“%1$s”,印发后、办结前才能下达任务",
            "the plan is %2$s; work is given out once it is published and until it is closed"),
    PLAN_NOT_CLOSED(
            409,
            "计划尚未办结",
            "The plan is not closed yet",
            "计划现在是“%1$s”,办结后才能归档",
            "the plan is %2$s; it is archived once it is closed"),
    PLAN_EMPTY(409, "计划没有目标", "The plan has no target", "没有目标的计划不能审定", "a plan without targets cannot be approved"),
    PLAN_STILL_RUNNING(
            409,
            "还有任务未到期",
            "Some assignments are not due yet",
            "还有%s项任务未完成且未到期,不能办结计划;不再需要的请先撤回",
            "%s assignment(s) are open and not due yet; withdraw those no longer wanted, then close the plan"),
    COMPLETIONS_UNDECIDED(
            409,
            "还有完成情况未确认",
            "Some completion reports are undecided",
            "还有%s项任务已报完成、等待确认或退回,不能办结计划",
            "%s reported completion(s) wait to be confirmed or returned; decide them, then close the plan"),

    TARGET_NOT_FOUND(404, "没有这个目标", "No such target", "目标%s不存在", "there is no target %s"),
    TARGET_CODE_TAKEN(409, "目标编码重复", "The code is taken", "本计划已有编码为%s的目标", "the plan has a target %s already"),
    TARGET_INCOMPLETE(
            422,
            "目标不完整",
            "The target is not complete",
            "可量化目标应有计量方式、目标值和单位,不可量化目标应有清单",
            "what is counted needs measure, targetValue and measureUnit; what is not needs a checklist"),

    BREAKDOWN_REFUSED(
            422, "分解方案未通过检查", "The breakdown was refused", "共%s处有误,未下达任何任务", "%s error(s); nothing was issued"),
    WEIGHTS_DO_NOT_SUM(
            422,
            "权重合计不是100",
            "The weights do not sum to 100",
            "%s个单位的权重合计不是100,未下达任何任务",
            "the weights of %s unit(s) do not sum to exactly 100; nothing was issued"),
    TARGET_ALREADY_BROKEN_DOWN(
            409, "目标已经分解", "The target is broken down already", "目标%s已经分解下达", "target %s was given out already"),

    COLLECTION_DUE_PAST(422, "报送期限已过", "The due day is past", "报送期限%s早于今天", "the due day %s lies before today"),
    COLLECTION_STEP_NOT_ALLOWED(
            409,
            "年终材料不能这样办理",
            "The collection cannot take this step now",
            "现在是“%1$s”,不能变为“%2$s”",
            "it is %3$s, so it cannot become %4$s"),
    RESULTS_UNDECIDED(
            409,
            "还有年终材料未审定",
            "Some parts are undecided",
            "还有%s个单位的年终材料等待采纳或退回,不能结束回收",
            "%s part(s) wait to be accepted or returned; decide them, then close the collection"),
    REPORT_EXISTS(
            409, "年度报告已有", "The report exists", "%s年度报告已经建立,请在其上修改", "there is a report for %s already; revise it"),
    REPORT_STEP_NOT_ALLOWED(
            409,
            "年度报告不能这样办理",
            "The report cannot take this step now",
            "年度报告现在是“%1$s”,不能变为“%2$s”",
            "the report is %3$s, so it cannot become %4$s"),
    REPORT_INCOMPLETE(422, "年度报告不完整", "The report is not complete", "还有%s个必备部分没有内容", "%s required part(s) are empty"),
    FIGURES_UNKNOWN(422, "数据项不存在", "Unknown figures", "文中引用的%s个数据项不存在", "%s figure(s) named in the text do not exist"),

    STEP_NOT_ALLOWED(
            409,
            "任务不能这样办理",
            "The assignment cannot take this step now",
            "任务现在是“%1$s”,不能变为“%2$s”",
            "the assignment is %3$s, so it cannot become %4$s"),
    DUE_OUTSIDE_PLAN_YEAR(
            422, "期限不在计划年度内", "The due day lies outside the plan's year", "期限%s不在%s年内", "%s does not lie in %s");

    private final Refusal refusal;

    TargetProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
