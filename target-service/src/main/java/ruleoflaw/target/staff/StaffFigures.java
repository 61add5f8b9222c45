package ruleoflaw.target.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** How many enforcement officers hold a certificate. */
@ApplicationScoped
@Priority(20)
class StaffFigures implements FigureSource {
    private final StaffCounts counts;

    StaffFigures(StaffCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var sum = counts.sum(scope.year(), scope.unit());
        var origin = new Figure.Origin("target", "/v1/enforcement-staff");
        return List.of(
                origin.count("staff", "执法人员", "enforcement staff", "人", sum.staff()),
                origin.rate("staff.certified-rate", "执法人员持证率", "certified staff", sum.certified(), sum.staff()));
    }
}
