package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about units and their people: codes, staff figures, posts, leading groups. */
public enum OrganisationProblem implements ProblemType {
    CODE_UNCHANGED(409, "代码没有变化", "The code is the same", "单位现在的代码就是%s", "the unit has the code %s already"),
    CODE_CHANGE_MISDATED(
            422,
            "代码变更日期有误",
            "The day of the change does not fit",
            "变更日期应晚于上次变更%s,且不晚于今天",
            "the day must be after the last change (%s) and not in the future"),
    DIVISION_CODE_INVALID(
            422, "行政区划代码有误", "The division code is not valid", "行政区划代码应为12位数字", "a division code has 12 digits"),

    STAFF_FIGURE_EXISTS(
            409,
            "该年度人员情况已填报",
            "The year's figures are there",
            "%s年度人员情况已填报,请在原记录上修改",
            "the figures of %s were recorded; change those"),
    STAFF_FIGURE_INCONSISTENT(
            422, "人员数量不一致", "The figures do not fit together", "该项不应大于在岗人数%s", "it cannot exceed the staff of %s"),

    POST_NOT_FOUND(404, "没有这个岗位", "No such post", "岗位%s不存在", "there is no post %s"),
    POST_OCCUPIED(
            409,
            "岗位已有人任职",
            "The post is occupied",
            "岗位自%s起已有人任职,请先办理离任",
            "somebody holds the post since %s; end that tenure first"),
    TENURE_MISDATED(422, "任职日期有误", "The day does not fit", "日期应不早于%s", "the day cannot be before %s"),
    TENURE_ENDED(409, "任职已结束", "The tenure is over", "该任职已于%s结束", "the tenure ended on %s"),
    POST_UNFIT(
            422,
            "岗位不符合要求",
            "The post does not fit",
            "应为本单位的%s岗位",
            "it must be a post of the assignment's own unit of the kind: %s"),

    LEADING_GROUP_EXISTS(
            409, "领导小组已登记", "The leading group exists", "该单位已登记领导小组,请在原记录上更新", "the unit has one; update that"),
    LEADING_GROUP_HEAD_LEFT(
            422,
            "领导小组组长已离任",
            "The head has left",
            "所填组长已于%s离任,应由现任主要负责人担任",
            "the head named left on %s; it must be the present principal leader"),
    LEADING_GROUP_HEAD_NOT_PRINCIPAL(
            422,
            "领导小组组长应为主要负责人",
            "The head is not the principal leader",
            "领导小组组长应由本单位主要负责人担任",
            "the head of a leading group must be the unit's principal leader"),
    LEADING_GROUP_MEMBER_UNKNOWN(
            422, "成员任职信息不存在", "Unknown member", "成员应为本单位在任人员", "a member must hold a post of the unit now"),
    VALIDITY_REVERSED(422, "有效期有误", "The validity is reversed", "截止日期应不早于起始日期", "the last day is before the first");

    private final Refusal refusal;

    OrganisationProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
