package ruleoflaw.assessment.validation;

import java.util.Set;
import ruleoflaw.assessment.rule.Block;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.Ledger;
import ruleoflaw.assessment.rule.Shape;
import ruleoflaw.assessment.rule.Term;
import ruleoflaw.assessment.unit.UnitGroup;

/** Whether blocks, ledgers and leaves add up, and can give what they promise. */
record BlockCheck(ShapeCheck shapes, Faults faults) {
    void block(Block block, Set<UnitGroup> groups, String at) {
        faults.heading(block.code(), block.title(), at);
        faults.positive(block.max(), at + "/max");
        var sum = block.leaves().stream().map(Leaf::max).reduce(Fraction.ZERO, Fraction::plus);
        faults.addsUp(block.max(), sum, at + "/max");
        known(block.groups(), groups, at + "/groups");
        known(block.worth().keySet(), groups, at + "/worth");
        faults.unless(
                block.scales() || block.worth().isEmpty(),
                at + "/worth",
                "只有折算的板块可以另定分值",
                "only a" + " normalised block is worth something else than its maximum");
        for (int i = 0; i < block.leaves().size(); i++) {
            var leaf = block.leaves().get(i);
            leaf(leaf, at + "/leaves/" + i);
            faults.unless(
                    block.scales() || !leaf.mayNotApply(),
                    at + "/normalised",
                    "指标" + leaf.code() + "可能不适用，本板块须折算，否则不适用的单位白白失分",
                    "leaf " + leaf.code() + " may not apply; unless the block is normalised, such a unit loses points");
        }
    }

    private void known(Set<UnitGroup> named, Set<UnitGroup> groups, String at) {
        named.forEach(group ->
                faults.unless(groups.contains(group), at, "考核办法不适用于组别" + group, "the scheme has no group " + group));
    }

    private void leaf(Leaf leaf, String at) {
        faults.heading(leaf.code(), leaf.title(), at);
        faults.positive(leaf.max(), at + "/max");
        var base = leaf.base() == null ? Fraction.ZERO : leaf.base();
        faults.unless(base.signum() >= 0, at + "/base", "不能小于零", "it cannot be negative");
        faults.addsUp(leaf.max(), leaf.terms().stream().map(Term::gain).reduce(base, Fraction::plus), at + "/max");
        terms(leaf, at);
    }

    void ledger(Ledger ledger, String at) {
        faults.heading(ledger.code(), ledger.title(), at);
        faults.positive(ledger.cap(), at + "/cap");
        for (int i = 0; i < ledger.entries().size(); i++) {
            entry(ledger, ledger.entries().get(i), at + "/entries/" + i);
        }
    }

    private void entry(Ledger ledger, Leaf entry, String at) {
        faults.heading(entry.code(), entry.title(), at);
        faults.unless(entry.base() == null, at + "/base", "加减分项没有基础分", "an entry starts with nothing");
        faults.unless(
                entry.max().compareTo(ledger.cap()) <= 0,
                at + "/max",
                "上限" + entry.max() + "超过总上限" + ledger.cap(),
                "its cap " + entry.max() + " is above the cap of all, " + ledger.cap());
        for (int i = 0; i < entry.terms().size(); i++) {
            var points = entry.terms().get(i).points();
            var place = at + "/terms/" + i + "/points";
            faults.positive(points, place);
            faults.unless(
                    points.compareTo(entry.max()) <= 0,
                    at + "/max",
                    "上限" + entry.max() + "低于一次的分值" + points,
                    "the cap " + entry.max() + " is below what one occurrence is worth, " + points);
        }
        terms(entry, at);
    }

    private void terms(Leaf leaf, String at) {
        for (int i = 0; i < leaf.terms().size(); i++) {
            term(leaf.terms().get(i), at + "/terms/" + i);
        }
    }

    private void term(Term term, String at) {
        var points = term.points();
        var cap = term.cap();
        faults.unless(points.signum() != 0, at + "/points", "分值不能为零", "the points must not be zero");
        var least = points.signum() < 0 ? Fraction.ZERO.minus(points) : points;
        var many = term.shape() instanceof Shape.PerInstance || term.shape() instanceof Shape.Shortfall;
        faults.unless(
                cap == null || cap.signum() > 0 && (!many || cap.compareTo(least) >= 0),
                at + "/cap",
                "上限低于一次的分值" + least,
                "the cap is below what one occurrence is worth, " + least);
        shapes.check(term.shape(), at + "/shape");
    }
}
