package ruleoflaw.target.lawsuit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** How many lawsuits ended, and how many of them were lost. */
@ApplicationScoped
@Priority(22)
class LawsuitFigures implements FigureSource {
    private final Lawsuits lawsuits;

    LawsuitFigures(Lawsuits lawsuits) {
        this.lawsuits = lawsuits;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var all = lawsuits.count(scope.year(), scope.unit(), null);
        var lost = lawsuits.count(scope.year(), scope.unit(), LawsuitOutcome.LOST);
        var origin = new Figure.Origin("target", "/v1/lawsuits" + scope.query());
        return List.of(
                origin.count("lawsuits", "行政诉讼结案", "lawsuits concluded", "件", all),
                origin.count("lawsuits.lost", "败诉", "lost", "件", lost),
                origin.rate("lawsuits.loss-rate", "败诉率", "loss rate", lost, all).by("全部结案案件"));
    }
}
