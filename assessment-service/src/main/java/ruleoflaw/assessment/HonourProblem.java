package ruleoflaw.assessment;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Every refusal of assessment-service about pilots, the casebook, honours, exemplars and accountability. */
public enum HonourProblem implements ProblemType {
    STANDARD_EXISTS(
            409,
            "该版本已导入",
            "The edition was imported already",
            "%s的%s版已经导入,不能覆盖",
            "edition %2$s of %1$s was imported already"),
    STANDARD_REQUIRED(
            422,
            "综合示范须指明指标体系",
            "A standard is required",
            "综合示范创建应对照指标体系自评,请先导入并选定",
            "a comprehensive pilot is measured by a standard; import one and name it"),
    STANDARD_UNKNOWN(422, "指标体系不存在", "Unknown standard", "选定的指标体系不存在", "there is no such standard"),
    PILOT_STEP_NOT_ALLOWED(
            409,
            "示范创建不能这样办理",
            "The pilot cannot take this step now",
            "创建项目现在是“%1$s”,不能变为“%2$s”",
            "the pilot is %3$s, so it cannot become %4$s"),
    SELF_CHECK_INCOMPLETE(
            409, "自评尚未完成", "The self-check is not complete", "还有%s项没有自评结论", "%s item(s) have no verdict yet"),
    VERDICTS_REFUSED(
            422, "自评结论未通过检查", "The verdicts were refused", "共%s处有误,未写入任何结论", "%s error(s); nothing was stored"),
    CASE_STEP_NOT_ALLOWED(
            409,
            "案例不能这样办理",
            "The case cannot take this step now",
            "案例现在是“%1$s”,不能变为“%2$s”",
            "the case is %3$s, so it cannot become %4$s"),
    CASE_NOT_PUBLISHED(
            409, "案例尚未发布", "The case is not published", "案例发布后才能登记推广情况", "only a published case can be replicated"),
    OWN_CASE(
            422,
            "不能推广自己的案例",
            "It is your own case",
            "推广情况由其他单位登记",
            "another unit has to say that it followed the case"),
    COMMENDATION_STEP_NOT_ALLOWED(
            409,
            "表彰工作不能这样办理",
            "The commendation cannot take this step now",
            "表彰工作现在是“%1$s”,不能变为“%2$s”",
            "the commendation is %3$s, so it cannot become %4$s"),
    NOMINEE_STEP_NOT_ALLOWED(
            409,
            "提名不能这样办理",
            "The nomination cannot take this step now",
            "提名现在是“%1$s”,不能变为“%2$s”",
            "the nomination is %3$s, so it cannot become %4$s"),
    NOMINATIONS_UNREVIEWED(
            409,
            "还有提名未评审",
            "Some nominations are unreviewed",
            "还有%s项提名未评审,不能公示",
            "%s nomination(s) wait for their review"),
    NOBODY_TO_HONOUR(409, "没有评审通过的提名", "Nobody passed the review", "没有可以公示的提名", "there is nobody to be noticed"),
    HONOUR_NOTICE_OPEN(
            409, "公示尚未结束", "The notice still hangs out", "公示到%s结束,之后才能作出表彰决定", "the notice hangs out until %s"),
    HONOUR_OBJECTIONS_OPEN(
            409, "还有异议未处理", "Some objections are undecided", "还有%s项异议未处理,不能作出表彰决定", "%s objection(s) are undecided"),
    NOT_ELIGIBLE(
            422,
            "该单位不具备表彰资格",
            "The unit is not eligible",
            "该单位%s年度没有公布的考核结果,或者等次不够、被一票否决",
            "for %s the unit has no published result, or one that is not good enough, or was vetoed"),
    PERSON_INCOMPLETE(422, "提名个人须写明姓名和职务", "A person needs name and post", "姓名和职务须同时填写", "give both name and post"),
    OWN_NOMINATION(403, "不能评审自己的提名", "It is your own nomination", "请由提名人以外的人评审", "somebody else has to review it"),
    OWN_OBJECTION(403, "不能处理自己的异议", "It is your own objection", "请由提出异议以外的人处理", "somebody else has to decide it"),
    OBJECTION_DECIDED(409, "异议已经处理", "The objection is decided", "异议已有处理结论", "the objection was decided already"),
    EXEMPLAR_STEP_NOT_ALLOWED(
            409,
            "典型示范不能这样办理",
            "The exemplar cannot take this step now",
            "典型示范现在是“%1$s”,不能变为“%2$s”",
            "the exemplar is %3$s, so it cannot become %4$s"),
    EXEMPLAR_BASIS_INCOMPLETE(
            422,
            "命名依据填写不对",
            "The basis is incomplete",
            "依据为本系统记录的填记录编号,依据为外部文件的只填文号",
            "name the record, or for a paper from outside only its number"),
    EXEMPLAR_BASIS_UNKNOWN(
            422,
            "命名依据不成立",
            "The basis does not bear it",
            "没有该单位(或该人)已作出的表彰、已命名的示范或已发布的案例",
            "there is no such granted commendation, named pilot or published case of the unit or person"),
    EXEMPLAR_VETOED(
            409,
            "该单位被一票否决",
            "The unit was vetoed",
            "该单位%s年度被一票否决,不能命名为典型",
            "the unit was vetoed in %s, so it is no example"),
    EXEMPLAR_VALIDITY(
            422, "有效期已过", "The last day has passed", "有效期到%s,应晚于今天", "it would be in force until %s; name a later day"),
    EXEMPLAR_NOT_IN_FORCE(
            409,
            "典型示范不在有效期",
            "The exemplar is not in force",
            "命名有效期内才能登记学习借鉴情况",
            "one learns only from an exemplar in force"),
    OWN_EXAMPLE(422, "不能学习自己", "It is your own example", "学习借鉴情况由其他单位登记", "another unit has to say what it learned"),
    ACCOUNTABILITY_STEP_NOT_ALLOWED(
            409,
            "责任追究事项不能这样办理",
            "The case cannot take this step now",
            "该事项现在是“%1$s”,不能变为“%2$s”",
            "the case is %3$s, so it cannot become %4$s"),
    ACCOUNTABILITY_EXISTS(
            409,
            "已有责任追究事项",
            "There is a case already",
            "该单位因“%s”已经立项",
            "there is a case of the unit for this trigger (%s)");

    private final Refusal refusal;

    HonourProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
