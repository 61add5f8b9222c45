package ruleoflaw.target.figure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure.Origin;
import ruleoflaw.target.heard.HeardRecords;
import ruleoflaw.target.heard.HeardRecords.Publicity;

/** Legal publicity against its plan; what a unit did beyond its own plan does not make up for what another left out. */
@ApplicationScoped
@Priority(30)
class ActivityFigures implements FigureSource {
    private final HeardRecords records;

    ActivityFigures(HeardRecords records) {
        this.records = records;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var units = records.publicity(scope.year(), scope.unit());
        var planned = units.stream().mapToLong(Publicity::planned).sum();
        var approved = units.stream().mapToLong(Publicity::approved).sum();
        var counted = units.stream().mapToLong(Publicity::counted).sum();
        var origin = new Origin("publicity", "/v1/activities" + scope.query());
        return List.of(
                origin.count("activities.planned", "计划普法活动", "planned activities", "场", planned),
                origin.count("activities.approved", "审核通过", "approved activities", "场", approved),
                origin.count("activities.counted", "计入计划", "counted against the plan", "场", counted),
                origin.rate("activities.rate", "普法计划完成率", "plan carried out", counted, planned)
                        .by("各单位超出计划的部分不计"));
    }
}
