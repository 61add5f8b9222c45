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
    QUESTION_NOT_FOUND(404, "没有这道题", "No such question", "题目%s不存在", "there is no question %s"),
    EXAM_NOT_FOUND(404, "没有这次考试", "No such exam", "考试%s不存在", "there is no exam %s"),
    EXAM_PERIOD_WRONG(422, "考试时间有误", "The exam's period is wrong", "结束日期%s早于开始日期", "%s is earlier than the first day"),
    NOT_ENOUGH_QUESTIONS(
            422, "题库题目不足", "Not enough questions", "符合条件的题目只有%s道", "the bank has only %s fitting questions"),
    EXAM_NOT_OPEN(409, "现在不能参加考试", "The exam is not open", "考试时间为%s至%s", "it may be sat from %s to %s"),
    EXAM_STILL_OPEN(409, "考试尚未结束", "The exam still runs", "考试%s结束,之后才能办结", "it runs until %s and is closed after that"),
    NOT_A_CANDIDATE(409, "不在应考范围", "Not a candidate", "您的人员类别不在本次考试范围", "this exam is not for your kind of person"),
    ATTEMPTS_USED_UP(409, "考试次数已用完", "No attempt is left", "本次考试最多可考%s次", "at most %s attempts are allowed"),
    ATTEMPT_NOT_FOUND(404, "没有这次答卷", "No such attempt", "答卷%s不存在", "there is no attempt %s"),
    ATTEMPT_HANDED_IN(409, "答卷已提交", "Handed in already", "答卷已提交,不能再改", "it was handed in and cannot be changed"),
    TIME_IS_UP(409, "答题时间已过", "The time is up", "答题时间截至%s", "the time ended at %s"),
    ANSWERS_INCOMPLETE(
            422, "答案数量不符", "Not one answer per question", "共%s题,每题填一项", "there are %s questions; give one answer each"),
    ROSTER_MEMBER_NOT_FOUND(404, "名册中没有此人", "Not on the roster", "名册中没有%s", "there is no roster member %s"),
    ROSTER_MEMBER_EXISTS(409, "已在名册中", "On the roster already", "此人已在法治队伍名册中", "this person is on the roster already"),
    STUDY_CERTIFICATE_NOT_FOUND(
            404, "没有这份学法证明", "No such study certificate", "学法证明%s不存在", "there is no study certificate %s"),
    CATALOGUE_ENTRY_NOT_FOUND(
            404, "没有这个目录词条", "No such catalogue entry", "目录词条%s不存在", "there is no catalogue entry %s"),
    CODE_NOT_IN_USE(422, "代码不在施行的目录中", "The code is not in use", "%s不在%s施行的目录中", "%s is in no catalogue in use on %s"),
    VILLAGE_NOT_FOUND(404, "没有这个村(社区)", "No such village", "村(社区)%s不存在", "there is no village %s"),
    NO_SUCH_VILLAGE(
            422, "村级区划代码不可用", "No such village code", "没有可用的村级区划代码%s", "there is no village with the code %s here"),
    DUTY_LIST_NOT_FOUND(404, "没有这份普法责任清单", "No such duty list", "普法责任清单%s不存在", "there is no duty list %s"),
    DUTY_LIST_EXISTS(
            409,
            "年度普法责任清单已存在",
            "There is a duty list already",
            "该单位%s年度已有普法责任清单",
            "the unit has a duty list for %s already"),
    DUTY_LIST_NOT_OPEN(
            409,
            "普法责任清单不能修改",
            "The duty list cannot be changed",
            "清单当前为%s,不能修改",
            "the duty list is %s and cannot be changed"),
    DUTY_LIST_KEPT_BY_OFFICE(
            403,
            "已公布的清单由办公室撤回",
            "Only the office withdraws a published list",
            "清单已公布,撤回须由办公室办理",
            "the list is published; only the office withdraws it"),
    ACTIVITY_NUMBER_TAKEN(
            409, "编号已被使用", "The number is taken", "本单位已有编号为%s的活动", "the unit has reported an activity %s already"),
    VENUE_NOT_FOUND(404, "没有这个法治文化阵地", "No such venue", "法治文化阵地%s不存在", "there is no venue %s"),
    VENUE_IN_FUTURE(422, "日期晚于今天", "The day is yet to come", "日期%s晚于今天", "%s is later than today"),
    MODEL_VILLAGE_NOT_FOUND(404, "没有这项命名", "No such naming", "命名%s不存在", "there is no naming %s"),
    NAMED_ALREADY(409, "该级命名已登记", "Named already", "该村(社区)已有同级命名", "the village bears a name of this level already"),
    NAMED_IN_FUTURE(
            422, "日期不可能", "The day is not possible", "日期%s晚于今天或早于命名", "%s is later than today or before the naming"),
    LIAISON_NOT_FOUND(404, "没有这名法律明白人", "No such liaison", "法律明白人%s不存在", "there is no liaison %s"),
    SCHOOL_NOT_FOUND(404, "没有这所学校", "No such school", "学校%s不存在", "there is no school %s"),
    VICE_PRINCIPAL_NOT_FOUND(404, "没有这名法治副校长", "No such vice-principal", "法治副校长%s不存在", "there is no vice-principal %s"),
    TOO_OLD(422, "超过任职年龄", "Too old to be appointed", "任职时年龄不得超过%s岁", "nobody older than %s is appointed"),
    SURVEY_NOT_FOUND(404, "没有这项调查", "No such survey", "调查%s不存在", "there is no survey %s"),
    MORE_THAN_ASKED(422, "人数大于样本", "More than were asked", "样本只有%s人", "only %s people were asked"),
    CASEBOOK_ITEM_NOT_FOUND(404, "没有这项案例", "No such casebook item", "案例汇编中没有%s", "there is no casebook item %s"),
    MEDIA_ITEM_NOT_FOUND(404, "没有这条媒体信息", "No such media item", "媒体信息%s不存在", "there is no media item %s"),
    PUBLISHED_IN_FUTURE(422, "尚未发布", "Not published yet", "发布日期%s晚于今天", "%s is later than today"),
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
