package ruleoflaw.target.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** How many decisions were taken, and how many were examined before. */
@ApplicationScoped
@Priority(28)
class DecisionFigures implements FigureSource {
    private final Decisions decisions;

    DecisionFigures(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var decided = decisions.decided(scope.year(), scope.unit()).stream()
                .map(Decision::view)
                .toList();
        var examined =
                decided.stream().filter(DecisionView::examinedBeforeDiscussion).count();
        var whole = decided.stream()
                .filter(decision -> decision.missingSteps() == 0)
                .count();
        var origin = new Figure.Origin("target", "/v1/decisions" + scope.query());
        return List.of(
                origin.count("decisions", "重大行政决策", "major decisions", "件", decided.size()),
                origin.count("decisions.examined", "讨论前经合法性审查", "examined before discussion", "件", examined),
                origin.rate("decisions.examined-rate", "合法性审查率", "examination rate", examined, decided.size()),
                origin.rate("decisions.complete-rate", "法定程序完备率", "complete procedures", whole, decided.size()));
    }
}
