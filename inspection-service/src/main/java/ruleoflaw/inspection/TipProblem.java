package ruleoflaw.inspection;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about tips of the public; the others stand in {@link InspectionProblem}. */
public enum TipProblem implements ProblemType {
    TIP_EXTENDED_ALREADY(409, "已延期一次", "Put off already", "答复期限只能延长一次", "the answer to a tip can be put off only once"),
    TIP_EXTENSION_TOO_LONG(
            422, "延期过长", "The extension is too long", "延长不得超过%s日", "the answer can be put off by at most %s days"),
    TIP_CANNOT_MERGE(
            422,
            "不能并入该举报",
            "Cannot be merged with that tip",
            "不能并入自身或已并案的举报",
            "a tip cannot be merged with itself or with one that is merged already"),
    TIP_NEEDS_FACTS(
            422,
            "请写明问题事实或已有问题",
            "Facts or a finding are needed",
            "转为问题时，应由受理人员重新写明事实，或指明一个已有问题，二者择一",
            "give either the facts in your own words or a finding that stands already"),
    TIP_FINDING_DOES_NOT_FIT(
            422,
            "问题与举报不符",
            "The finding does not fit the tip",
            "所指问题的来源不是群众举报，或已与另一举报关联",
            "that finding does not come from a tip, or belongs to another one already"),
    FACTS_COPIED(
            422,
            "不得照抄举报原文",
            "Copied from the tip",
            "内容中有连续%s字与举报原文相同，请用自己的话重新表述，以免暴露举报人",
            "%s characters in a row are those of the tip; say it in your own words, or the sender may be recognised"),
    TIP_ID_TAKEN(409, "标识已被使用", "The id is taken", "该标识已用于另一内容", "this id was used for something else"),
    TIP_PICTURES_ONLY(
            422,
            "只能上传图片",
            "Pictures only",
            "附件只能是JPEG或PNG图片，其他文件可能带有能识别您身份的信息",
            "attach JPEG or PNG pictures only; other files may hold traces of who you are"),
    TIP_TOO_MANY_PICTURES(422, "图片过多", "Too many pictures", "最多上传%s张图片", "at most %s pictures can be attached"),
    TIP_CLOSED(409, "举报已办结", "The tip is closed", "该举报已办结，不能再补充", "this tip is closed; nothing can be added to it"),
    TIP_IS_ANONYMOUS(409, "匿名举报", "The tip is anonymous", "该举报没有留下姓名", "nobody gave his name with this tip"),
    IDENTITY_NEEDS_TWO(
            403,
            "须由另一人同意",
            "It takes two persons",
            "查看举报人身份须由申请人以外的人员同意",
            "somebody else than who asked must agree to show an identity"),
    IDENTITY_FOR_ASKER_ONLY(
            403, "只能由申请人查看", "Only for who asked", "只有提出申请的人可以查看", "only who asked for the identity may read it"),
    REPLY_SELF_APPROVAL(
            403,
            "不能自写自批",
            "Nobody approves his own reply",
            "公开回应须由起草人以外的人员批准",
            "somebody else than who wrote the reply must approve it"),
    REPLY_TOO_EARLY(
            409, "举报尚未办结", "The tip is not closed", "举报办结后才能公开回应", "the public is answered when the tip is closed"),
    REVIEW_NOT_YET(
            409,
            "现在不能申请",
            "Not the time to ask",
            "复查须在收到答复后申请，复核须在收到复查意见后申请",
            "a review is asked for after the answer, a re-examination after the reply to the review"),
    REVIEW_TOO_LATE(
            409,
            "申请期限已过",
            "The time to ask is over",
            "申请期限已于%s届满，该举报已终结",
            "the last day to ask was %s; the tip is final"),
    REVIEW_FINAL(
            409,
            "不再受理",
            "Nothing further can be asked",
            "该举报已申请过复核，复核意见为终结意见",
            "a re-examination was asked for already, and its reply is final"),
    REVIEW_SAME_OFFICER(
            403,
            "不能复查自己的意见",
            "Nobody reviews himself",
            "复查、复核应由未曾对该举报作出答复的人员办理",
            "who answered this tip before cannot reply to its review"),
    TOO_MANY_REQUESTS(
            429,
            "访问过于频繁",
            "Too many requests",
            "现在提交的人较多，请一分钟后再试",
            "many people are writing just now; try again in a minute");

    private final Refusal refusal;

    TipProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
