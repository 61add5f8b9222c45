package ruleoflaw.target.figure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure.Origin;

/** What was given out under the year's plan, and what came of it. */
@ApplicationScoped
@Priority(50)
class AssignmentFigures implements FigureSource {
    private final Tallies tallies;

    AssignmentFigures(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var tally = tallies.ofYear(scope);
        var origin = new Origin("target", "/v1/assignments" + scope.unitQuery());
        return List.of(
                origin.count("assignments", "年度任务", "assignments", "项", tally.total()),
                origin.count("assignments.on-time", "按时完成", "completed on time", "项", tally.onTime()),
                origin.count("assignments.late", "逾期完成", "completed late", "项", tally.late()),
                origin.count("assignments.not-done", "未完成", "not done", "项", tally.notDone()),
                origin.rate("assignments.on-time-rate", "按时完成率", "on-time rate", tally.onTime(), tally.total()));
    }
}
