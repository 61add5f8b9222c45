package ruleoflaw.target.figure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure.Origin;
import ruleoflaw.target.heard.HeardKind;
import ruleoflaw.target.heard.HeardRecords;

/** The problems that were found and confirmed, and how they were put right. */
@ApplicationScoped
@Priority(40)
class FindingFigures implements FigureSource {
    private final HeardRecords records;

    FindingFigures(HeardRecords records) {
        this.records = records;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var byStatus = records.byStatus(HeardKind.FINDING, scope.year(), scope.unit());
        var onTime = byStatus.getOrDefault("CLOSED_ON_TIME", 0L);
        var late = byStatus.getOrDefault("CLOSED_LATE", 0L);
        var open = byStatus.getOrDefault("OPEN", 0L);
        var all = onTime + late + open;
        var origin = new Origin("inspection", "/v1/findings" + scope.query());
        return List.of(
                origin.count("findings", "发现问题", "findings", "个", all),
                origin.count("findings.on-time", "按期整改", "put right on time", "个", onTime),
                origin.count("findings.late", "逾期整改", "put right late", "个", late),
                origin.count("findings.open", "尚未销号", "still open", "个", open),
                origin.rate("findings.on-time-rate", "按期整改率", "on-time rate", onTime, all),
                origin.rate("findings.closed-rate", "整改销号率", "closing rate", onTime + late, all));
    }
}
