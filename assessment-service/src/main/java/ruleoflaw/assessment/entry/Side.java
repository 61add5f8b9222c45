package ruleoflaw.assessment.entry;

import java.util.Optional;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Ledger;
import ruleoflaw.assessment.rule.RuleSet;

/** Which ledger an entry stands in, and the measure its facts feed. */
enum Side {
    BONUS("bonus"),
    DEDUCTION("deductions");

    private final String measure;

    Side(String measure) {
        this.measure = measure;
    }

    /** What an entry of this kind is worth under these rules; empty when they have no such kind. */
    Optional<Fraction> points(RuleSet rules, String kind) {
        return ledger(rules).flatMap(ledger -> ledger.points(measure, kind));
    }

    /** What all entries of a unit together may come to. */
    Optional<Fraction> cap(RuleSet rules) {
        return ledger(rules).map(Ledger::cap);
    }

    private Optional<Ledger> ledger(RuleSet rules) {
        return Optional.ofNullable(
                switch (this) {
                    case BONUS -> rules.bonus();
                    case DEDUCTION -> rules.deduction();
                });
    }
}
