package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about who does what by when: roadmaps, more time, disputes, hand-overs, work inside a unit. */
public enum PlanningProblem implements ProblemType {
    UNIT_STILL_RESPONSIBLE(
            409,
            "单位还有未办结的任务",
            "The unit still answers for work",
            "该单位还有%s项任务未办结,请先移交或撤回,再撤销单位",
            "the unit has %s open assignment(s); hand them over or withdraw them before you abolish it"),
    SUCCESSOR_HAS_TARGET(
            409,
            "接收单位已承担该目标",
            "The successor has this target already",
            "%s已承担同一目标,不能再接收;请撤回该任务并说明原因",
            "%s answers for this target already and cannot take it twice; withdraw it with the reason"),

    STOCK_TAKEN(409, "当日进度已汇总", "Stock was taken today", "%s的进度已汇总", "the progress of %s was taken already"),
    NOTHING_ASSIGNED(409, "尚未承担任务", "Nothing was assigned", "本单位在该计划中没有任务", "your unit has no assignment of this plan"),
    ROADMAP_EXISTS(
            409,
            "实施方案已报送",
            "The implementation plan was filed",
            "本单位已报送该计划的实施方案,请在原方案上修改",
            "your unit has filed its implementation plan; change that one"),
    ROADMAP_REFUSED(
            422,
            "路线图未通过检查",
            "The roadmap was refused",
            "共%s处节点有误,未报送",
            "%s milestone field(s) are wrong; nothing was filed"),
    ROADMAP_INCOMPLETE(
            409,
            "路线图不完整",
            "The roadmap is not complete",
            "还有%s项任务没有节点,不能通过,请退回补充",
            "%s assignment(s) have no milestone; return the plan instead of accepting it"),
    ROADMAP_STEP_NOT_ALLOWED(
            409,
            "实施方案不能这样办理",
            "The implementation plan cannot take this step now",
            "实施方案现在是“%1$s”,不能变为“%2$s”",
            "the implementation plan is %3$s, so it cannot become %4$s"),
    MILESTONE_NOT_AGREED(
            409,
            "实施方案尚未通过",
            "The implementation plan is not accepted yet",
            "实施方案通过后才能完成节点",
            "milestones are completed once the office has accepted the implementation plan"),
    MILESTONE_COMPLETED(409, "节点已完成", "The milestone is completed", "该节点已于%s完成", "the milestone was completed on %s"),
    MILESTONE_OPEN(409, "节点尚未完成", "The milestone is open", "该节点尚未完成,无需重开", "the milestone is not completed"),
    PROGRESS_FOLLOWS_MILESTONES(
            422,
            "进度由节点计算",
            "Progress follows from the milestones",
            "该任务有路线图,进度按已完成节点权重计算,请不要填写百分比",
            "this assignment has a roadmap; its progress is worked out from the milestones, so give no percentage"),
    PERCENT_MISSING(
            422,
            "缺少进度",
            "The percentage is missing",
            "该任务没有路线图,请填写进度百分比",
            "this assignment has no roadmap, so give the percentage"),

    EXTENSION_PENDING(
            409, "已有延期申请待批", "A request waits already", "该任务已有延期申请等待审批", "a request for more time waits to be decided"),
    EXTENSION_TOO_LATE(
            409,
            "已过期限",
            "The last day is over",
            "期限%s已过,逾期后不能再申请延期",
            "the last day, %s, is over; more time is asked for before it"),
    EXTENSION_NOT_LONGER(422, "新期限不晚于原期限", "No more time", "新期限应晚于原期限%s", "the new day must be later than %s"),
    EXTENSION_DECIDED(409, "延期申请已办结", "The request is decided", "该申请现在是“%1$s”", "the request is %2$s already"),

    DISPUTE_OPEN(
            409,
            "已有职责争议待裁定",
            "A dispute is open",
            "该任务已有职责争议等待裁定",
            "a dispute about this assignment waits for a ruling"),
    DISPUTE_RULED(409, "职责争议已裁定", "The dispute is ruled", "该争议现在是“%1$s”", "the dispute is %2$s already"),

    PARTS_DO_NOT_SUM(
            422,
            "分解权重合计不是100",
            "The parts do not sum to 100",
            "各项权重合计为%s,应为100",
            "the parts sum to %s, not to exactly 100"),
    PART_DUE_TOO_LATE(422, "期限晚于上级任务", "Due after the whole", "期限应不晚于%s", "a part is due by %s at the latest"),
    BROKEN_DOWN_ALREADY(
            409,
            "已经分解",
            "Broken down already",
            "已经分解,未办结的可撤回后重新分解",
            "it was broken down already; withdraw the open parts first"),
    PARTS_OPEN(409, "下级任务未完成", "Some parts are open", "还有%s项下级任务未完成", "%s part(s) of it are not done yet"),
    PART_SETTLED(409, "该项已办结", "The part is settled", "该项现在是“%1$s”", "the part is %2$s already");

    private final Refusal refusal;

    PlanningProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
