package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about feedback opinions, objections to them and their re-examination. */
public enum FeedbackProblem implements ProblemType {
    UNIT_NOT_INSPECTED(
            409,
            "对该单位的督查尚未结束",
            "The unit is not inspected yet",
            "本轮次对该单位已结束%s次督查、尚有%s次未结束,全部结束后才能起草反馈意见",
            "%s visit(s) to this unit are closed and %s are not; an opinion is drafted after all of them"),
    FINDING_NOT_OF_OPINION(
            422,
            "问题不属于本反馈意见",
            "The finding does not belong here",
            "没有这个问题,或它不是本轮次查出的该单位已确认的问题",
            "there is no such confirmed finding of this unit from this round"),
    NAMED_TWICE(422, "问题重复", "Named twice", "同一问题列了两次", "the same finding is named twice"),
    OPINION_EXISTS(
            409,
            "反馈意见已存在",
            "There is an opinion already",
            "本轮次对该单位已有反馈意见,需要改变的应以更正稿办理",
            "there is an opinion of this round for the unit; a change of it is a revision"),
    OBJECTION_TOO_LATE(
            409,
            "申请复核的期限已过",
            "Too late to object",
            "申请复核的期限到%s为止(%s)",
            "the opinion was open to objection until %s (%s)"),
    HAD_A_HAND(
            403,
            "应当回避",
            "Recusal",
            "参与督查、起草或者审批反馈意见的人员,不得参加复核",
            "who inspected, drafted or approved does not re-examine");

    private final Refusal refusal;

    FeedbackProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
