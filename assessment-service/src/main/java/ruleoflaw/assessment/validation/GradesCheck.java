package ruleoflaw.assessment.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruleoflaw.assessment.rule.Condition;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Grades;
import ruleoflaw.assessment.rule.Grades.Cut;
import ruleoflaw.assessment.rule.Grades.Quota;

/** Whether grades can be reached, in their order, and whether what excludes from them can be counted. */
record GradesCheck(QuantityCheck quantities, Faults faults) {
    /** @param reachable the highest total there can be */
    void grades(Grades grades, Set<String> blocks, Fraction reachable) {
        for (int i = 0; i < grades.tieBreakers().size(); i++) {
            var block = grades.tieBreakers().get(i);
            faults.unless(
                    blocks.contains(block), "/grades/tieBreakers/" + i, "没有板块" + block, "there is no block " + block);
        }
        faults.descending(grades.cuts().stream().map(Cut::atLeast).toList(), "/grades/cuts", "atLeast");
        var codes = new HashSet<String>();
        for (int i = 0; i < grades.cuts().size(); i++) {
            var cut = grades.cuts().get(i);
            grade(cut.grade(), codes, "/grades/cuts/" + i + "/grade");
            cut(cut, reachable, "/grades/cuts/" + i);
        }
        grade(grades.otherwise(), codes, "/grades/otherwise");
        faults.named(grades.vetoed().title(), "/grades/vetoed/title");
    }

    private void grade(Grades.Grade grade, Set<String> codes, String at) {
        faults.unless(codes.add(grade.code()), at + "/code", "等次重复", "this grade stands here twice");
        faults.named(grade.title(), at + "/title");
    }

    private void cut(Cut cut, Fraction reachable, String at) {
        faults.positive(cut.atLeast(), at + "/atLeast");
        faults.unless(
                cut.atLeast().compareTo(reachable) <= 0,
                at + "/atLeast",
                "最高只能得" + reachable + "分，永远达不到",
                "nobody can have more than " + reachable + ", so it can never be reached");
        var quota = cut.quota();
        if (quota != null) {
            quota(quota, at + "/quota");
        }
        conditions(cut.bars(), at + "/bars");
    }

    private void quota(Quota quota, String at) {
        faults.share(quota.share(), at + "/share");
        faults.unless(
                quota.share().signum() > 0 || quota.minimum() > 0,
                at + "/minimum",
                "名额为零，这一等次谁也得不到",
                "there is no place at all, so nobody can have this grade");
    }

    void conditions(List<Condition> conditions, String at) {
        for (int i = 0; i < conditions.size(); i++) {
            var condition = conditions.get(i);
            faults.heading(condition.code(), condition.title(), at + "/" + i);
            quantities.ofItems(condition.when(), at + "/" + i + "/when");
        }
    }
}
