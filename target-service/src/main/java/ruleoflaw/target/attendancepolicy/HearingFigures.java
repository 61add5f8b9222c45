package ruleoflaw.target.attendancepolicy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** The two attendance rates, which must never be mistaken for one another, with their denominator. */
@ApplicationScoped
@Priority(24)
class HearingFigures implements FigureSource {
    private final AttendanceTallies tallies;
    private final YearPolicies policies;

    HearingFigures(AttendanceTallies tallies, YearPolicies policies) {
        this.tallies = tallies;
        this.policies = policies;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var counted = tallies.of(scope.year(), scope.unit());
        var policy = policies.of(scope.year());
        var whole = counted.denominator(policy);
        var origin = new Figure.Origin("target", "/v1/hearings" + scope.query());
        return List.of(
                origin.count("hearings", "开庭案件", "hearings", "件", counted.heard()),
                origin.count("hearings.attended", "负责人出庭", "attended by a leader", "件", counted.byLeader()),
                origin.count("hearings.justified", "法院认可的未出庭", "justified absences", "件", counted.justified()),
                origin.rate(
                                "hearings.leader-rate",
                                "行政机关负责人出庭应诉率",
                                "attendance of responsible persons",
                                counted.byLeader(policy),
                                whole)
                        .by(policy.label()),
                origin.rate(
                                "hearings.leader-rate-of-all",
                                "行政机关负责人出庭应诉率(全部开庭)",
                                "attendance of responsible persons, all hearings",
                                counted.byLeader(),
                                counted.heard())
                        .by(DenominatorPolicy.ALL_HEARD.label()),
                origin.rate(
                                "hearings.principal-rate",
                                "主要负责人出庭应诉率",
                                "attendance of principal leaders",
                                counted.byPrincipal(policy),
                                whole)
                        .by(policy.label()));
    }
}
