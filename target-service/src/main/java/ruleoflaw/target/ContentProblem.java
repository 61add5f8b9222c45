package ruleoflaw.target;

import ruleoflaw.chassis.problem.ProblemType;
import ruleoflaw.chassis.problem.Refusal;

/** Refusals about what is wanted: source documents, editions and their mapping, exemptions, amendments, candidates. */
public enum ContentProblem implements ProblemType {
    SOURCE_DOCUMENT_NOT_FOUND(404, "没有这份文件", "No such document", "来源文件%s不存在", "there is no source document %s"),
    SOURCE_DOCUMENT_UNKNOWN(
            422, "来源文件不存在", "Unknown source document", "填写的来源文件不存在", "the source document named here does not exist"),
    SOURCE_DOCUMENT_CIRCULAR(
            422, "文件层级循环", "The documents form a circle", "上级文件不能是本文件或其下级文件", "a document cannot carry out itself"),
    SOURCE_DOCUMENT_EXISTS(
            409, "文件已登记", "The document is registered", "文号%s已登记", "a document numbered %s is registered"),

    EDITION_MAP_EXISTS(
            409, "两版已建立对应", "The editions are mapped", "这两版指标已建立对应关系,不能覆盖", "these two editions are mapped already"),
    EXEMPTION_EXISTS(
            409,
            "已提出不适用",
            "It was claimed already",
            "该单位该年度对指标%s已有不适用记录",
            "there is a claim of this unit and year for indicator %s"),
    EXEMPTION_DECIDED(409, "不适用申请已办结", "The claim is decided", "该申请现在是“%1$s”", "the claim is %2$s already"),

    PLAN_NOT_AMENDABLE(
            409,
            "计划不能修订",
            "The plan cannot be amended",
            "只有已印发、未办结的计划才能修订;拟制中的计划可直接修改",
            "only a plan in force is amended; a draft is simply edited"),
    AMENDMENT_DECIDED(409, "修订已办结", "The amendment is decided", "该修订现在是“%1$s”", "the amendment is %2$s already"),
    AMENDMENT_OUTDATED(
            409,
            "目标已另行修订",
            "The target was changed meanwhile",
            "目标%s在提出本修订后已变化,请重新提出",
            "target %s was changed after this was proposed; propose it anew"),
    TARGET_NOT_IN_PLAN(422, "目标不在计划内", "Not a target of the plan", "计划中没有这个目标", "the plan has no such target"),

    TEMPLATE_NOT_UNIFORM(
            409,
            "分解不能成为模板",
            "The breakdown is not uniform",
            "目标%s在同一组内的权重或期限不一致,不能按组作为模板",
            "target %s has different weights or days within one group"),
    TEMPLATE_NAME_TAKEN(409, "模板名称重复", "The name is taken", "已有名为%s的模板", "there is a template named %s"),

    CANDIDATE_SETTLED(409, "候选目标已处理", "The candidate is settled", "该候选目标现在是“%1$s”", "the candidate is %2$s already"),
    CANDIDATE_OF_ANOTHER_YEAR(422, "年度不一致", "Another year", "候选目标属于%s年度", "the candidate is for %s");

    private final Refusal refusal;

    ContentProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
