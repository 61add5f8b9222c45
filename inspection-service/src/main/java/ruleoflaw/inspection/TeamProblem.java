package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about the teams of rounds. */
public enum TeamProblem implements ProblemType {
    TEAM_REPEATS(422, "人员重复", "Named twice", "同一人在督查组中重复出现", "somebody is named twice in the team"),
    NOT_OF_TEAM(422, "不是督查组成员", "Not of the team", "%s不是本轮次督查组成员", "%s is not of the team of this round"),
    MEMBER_RECUSED(
            422,
            "督查人员应当回避",
            "The member is recused",
            "%s来自被督查单位或已声明回避,不能参加对该单位的督查",
            "%s comes from the visited unit or is recused from it"),
    NOBODY_LEFT(
            422,
            "没有可以参加的人员",
            "Nobody is left",
            "回避后没有人员可以督查该单位,请先调整督查组或督查点",
            "after recusals nobody is left to visit the unit; change the team or the visit first");

    private final Refusal refusal;

    TeamProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
