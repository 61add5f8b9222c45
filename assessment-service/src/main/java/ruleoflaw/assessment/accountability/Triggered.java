package ruleoflaw.assessment.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import ruleoflaw.assessment.accountability.AccountabilityCase.Occasion;
import ruleoflaw.assessment.revision.FinalResult;
import ruleoflaw.assessment.revision.FinalResults;

/** Which units the county's trigger rules point at, each with its ground; a rule proposes, people decide. */
@ApplicationScoped
class Triggered {
    private final FinalResults results;
    private final AccountabilityCases cases;
    private final AccountabilityConfig config;

    Triggered(FinalResults results, AccountabilityCases cases, AccountabilityConfig config) {
        this.results = results;
        this.cases = cases;
        this.config = config;
    }

    /** Without those for which there is a case already. */
    List<Occasion> in(int year) {
        return Stream.concat(byResult(year), byCards(year))
                .filter(occasion -> !cases.has(occasion.unitId(), year, occasion.trigger(), null))
                .toList();
    }

    private Stream<Occasion> byResult(int year) {
        return results.ofYear(year).stream()
                .filter(result -> result.isVetoed() || config.failingGrades().contains(result.grade()))
                .map(result -> new Occasion(
                        result.unitId(),
                        year,
                        result.isVetoed() ? Trigger.VETOED : Trigger.FAILED,
                        ground(result),
                        null));
    }

    private Stream<Occasion> byCards(int year) {
        return cases.redCards(year, config.redCards()).stream()
                .map(cards ->
                        new Occasion(cards.unitId(), year, Trigger.RED_CARDS, "年内红牌" + cards.count() + "次", null));
    }

    private static String ground(FinalResult result) {
        return result.isVetoed()
                ? result.name() + "被一票否决，得分" + result.total()
                : result.name() + "年度考核得分" + result.total() + "，不合格";
    }
}
