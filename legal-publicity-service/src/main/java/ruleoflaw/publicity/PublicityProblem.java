package ruleoflaw.publicity;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Every refusal of legal-publicity-service. */
public enum PublicityProblem implements ProblemType {
    NO_SUCH_UNIT(422, "没有这个单位", "No such unit", "单位%s不存在", "there is no unit %s"),
    UNIT_ABOLISHED(409, "单位已撤销", "The unit is abolished", "单位%s已撤销,不能再办理", "unit %s is abolished"),
    UNIT_REQUIRED(422, "缺少单位", "A unit is required", "办公室代拟计划时须指明单位", "the office must say for which unit"),

    DICTIONARY_NOT_FOUND(404, "没有这一版场所字典", "No such place dictionary", "场所字典%s不存在", "there is no place dictionary %s"),
    EDITION_NOT_LOADED(
            409,
            "场所字典尚未导入",
            "The place dictionary is not loaded",
            "%s年度施行的场所字典%s尚未导入",
            "the edition in force in %s, %s, has not been imported"),
    PLACE_NOT_IN_FORCE(
            422,
            "场所不在施行的字典中",
            "The place is not in force",
            "%3$s不在%1$s年度施行的场所字典%2$s中",
            "%3$s is no place of the edition in force in %1$s, %2$s"),

    PLAN_NOT_FOUND(404, "没有这份普法计划", "No such publicity plan", "普法计划%s不存在", "there is no publicity plan %s"),
    PLAN_EXISTS(409, "年度计划已存在", "There is a plan already", "该单位%s年度已有普法计划", "the unit has a plan for %s already"),
    PLAN_EMPTY(409, "计划没有活动", "The plan is empty", "普法计划至少要有一项计划活动", "a plan needs at least one planned activity"),
    PLAN_NOT_OPEN(409, "计划不能修改", "The plan cannot be changed", "计划当前为%s,不能修改", "the plan is %s and cannot be changed"),
    PLAN_KEPT_BY_OFFICE(
            403,
            "已公布的计划由办公室变更",
            "Only the office changes a published plan",
            "计划已公布,变更或撤回须由办公室办理",
            "the plan is published; only the office changes or withdraws it"),
    PLANNED_OUTSIDE_YEAR(422, "日期不在计划年度内", "Outside the plan's year", "计划日期须在%s年内", "the day must lie in %s"),
    PLANNED_ACTIVITY_NOT_FOUND(
            404, "没有这项计划活动", "No such planned activity", "计划活动%s不存在", "there is no planned activity %s"),
    PLANNED_ACTIVITY_CARRIED_OUT(
            409,
            "计划活动已开展",
            "The planned activity was carried out",
            "已有活动按此计划开展,不能删除",
            "activities were carried out under it, so it cannot be dropped"),
    PLANNED_ACTIVITY_NOT_OPEN(
            422,
            "计划活动不可用",
            "Not a planned activity of this unit and year",
            "%s不是本单位%s年度已公布计划中的活动",
            "%s is not in this unit's published plan for %s"),

    ACTIVITY_NOT_FOUND(404, "没有这项活动", "No such activity", "活动%s不存在", "there is no activity %s"),
    HELD_IN_FUTURE(422, "活动尚未举行", "The activity was not held yet", "活动日期%s晚于今天", "%s is later than today"),
    REVIEWER_IS_SUBMITTER(
            409,
            "审核人与报送人相同",
            "The reviewer submitted it",
            "报送人不能审核自己报送的活动",
            "nobody reviews what he submitted himself"),

    REQUIREMENT_NOT_FOUND(
            404, "没有这条学时要求", "No such study requirement", "学时要求%s不存在", "there is no study requirement %s"),
    KIND_WITHOUT_REQUIREMENT(
            422,
            "人员类别没有学时要求",
            "No requirement for this kind of person",
            "人员类别%s没有学时要求,请先由办公室导入",
            "there is no study requirement for %s; the office imports them"),
    PERSON_NOT_FOUND(404, "没有这名人员", "No such person", "人员%s不存在", "there is no person %s"),
    STAFF_NUMBER_TAKEN(
            409, "工号已被使用", "The staff number is taken", "本单位已有工号%s", "the unit has a staff number %s already"),
    ACCOUNT_TAKEN(
            409,
            "账号已属于他人",
            "The account belongs to somebody else",
            "该登录账号已登记在他人名下",
            "this account is registered for somebody else"),
    LEFT_BEFORE_JOINING(
            422, "离任日期早于到任日期", "Left before joining", "离任日期%s早于到任日期", "%s is earlier than the day of joining"),
    NO_STUDY_RECORD(
            404,
            "没有本人的学法记录",
            "No study record of your own",
            "您的账号未登记在人员名册中",
            "your account is not in the register of persons"),
    STUDY_SESSION_NOT_FOUND(404, "没有这次学法", "No such study session", "学法记录%s不存在", "there is no study session %s"),
    MODE_NOT_POSSIBLE(422, "学习方式与学习类型不符", "The mode does not fit the kind", "%s不能采用%s方式", "%s cannot be %s"),
    STUDY_IN_FUTURE(422, "学习尚未进行", "The study was not held yet", "学习日期%s晚于今天", "%s is later than today"),
    STUDY_SESSION_WITHDRAWN(
            409,
            "学法记录已撤回",
            "The study session is withdrawn",
            "学法记录已撤回,不能修改",
            "the study session is withdrawn and cannot be changed"),
    STEP_NOT_ALLOWED(
            409,
            "当前状态不能办理此步骤",
            "The step is not allowed now",
            "当前状态为%s,不能变为%s",
            "it is %s now, so it cannot become %s");

    private final Refusal refusal;

    PublicityProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
