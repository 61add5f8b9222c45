package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about what is done together: meetings, difficulties, difficult issues, experience. */
public enum CoordinationProblem implements ProblemType {
    COORDINATION_STEP_NOT_ALLOWED(
            409,
            "不能这样办理",
            "This step is not possible now",
            "现在是“%1$s”,不能变为“%2$s”",
            "it is %3$s, so it cannot become %4$s"),
    MEETING_IN_FUTURE(422, "日期有误", "The day is not over", "会议日期不应晚于今天", "a meeting is recorded once it was held"),
    ATTENDANCE_DOUBLE(422, "出席情况重复", "Both present and absent", "同一单位不能既出席又缺席", "a unit is either present or absent"),
    UNIT_WITHOUT_TARGET(
            422,
            "单位没有承担该目标",
            "The unit does not have the target",
            "%s没有承担该目标的在办任务",
            "%s has no open assignment of this target"),
    NOBODY_TO_TELL(
            422, "没有承担单位", "Nobody to do it", "该目标没有在办任务,请指定单位", "nobody has an open assignment of it; name the units"),
    MEETING_TASK_DONE(409, "事项已办结", "The task is done", "该事项已于%s办结", "the task was done on %s"),
    EXTRA_LINES_OPEN(
            409,
            "会议议定事项未办结",
            "Decisions of a meeting are open",
            "该任务还有%s项会议议定事项未办结,不能报完成",
            "%s task(s) that a joint meeting added to it are not done yet"),
    OWN_EXPERIENCE(
            409, "本单位的经验", "Your own experience", "不能登记复制本单位的经验", "a unit does not take over its own experience"),
    NOT_SHARED(409, "经验尚未推广", "Not shared yet", "该经验尚未推广", "the item is not shared"),
    REPLICATED_ALREADY(409, "已登记复制", "Taken over already", "本单位已登记复制该经验", "your unit said so already");

    private final Refusal refusal;

    CoordinationProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
