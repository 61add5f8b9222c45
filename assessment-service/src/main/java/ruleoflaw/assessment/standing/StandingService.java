package ruleoflaw.assessment.standing;

import static ruleoflaw.assessment.AssessmentProblem.NO_SCHEME_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.Ranking;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.score.Looking;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.chart.Chart;

/** Ranks a group by the facts so far; nothing of it is stored. */
@ApplicationScoped
@Transactional
class StandingService {
    private final Looking looking;

    StandingService(Looking looking) {
        this.looking = looking;
    }

    /** The whole group, best first; {@code at}: as it was known at this instant. */
    List<StandingRow> of(int year, UnitGroup group, @Nullable Instant at) {
        var rules = looking.rules(year, at)
                .filter(found -> found.grades() != null && found.groups().contains(group))
                .orElseThrow(() -> NO_SCHEME_IN_FORCE.because(year));
        return rows(rules, group, at);
    }

    private List<StandingRow> rows(RuleSet rules, UnitGroup group, @Nullable Instant at) {
        var scores = looking.group(rules, group, at);
        var members = looking.members(group);
        return new Ranking(Objects.requireNonNull(rules.grades()))
                .of(scores).stream()
                        .map(place -> new StandingRow(
                                place.unitId(),
                                Objects.requireNonNull(members.get(place.unitId()))
                                        .name(),
                                place.rank(),
                                place.total(),
                                place.grade().code(),
                                place.grade().title(),
                                place.vetoed(),
                                place.barredBy(),
                                place.overQuota(),
                                Objects.requireNonNull(scores.get(place.unitId()))))
                        .toList();
    }

    /** The same as bars, best first, in SVG. */
    String picture(int year, UnitGroup group) {
        var bars = of(year, group, null).stream()
                .map(row -> new Chart.Bar(row.name(), new BigDecimal(row.total()).doubleValue()))
                .toList();
        return Chart.bars(year + "年度法治建设考核得分（未经审定，仅供内部使用）", bars).svg();
    }
}
