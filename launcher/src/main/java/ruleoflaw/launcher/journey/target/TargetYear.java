package ruleoflaw.launcher.journey.target;

import java.util.List;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;

/** What happens at target-service in the demo year. */
public final class TargetYear {
    private TargetYear() {}

    /** On a day that several parts share, the earlier one in this list acts first. */
    public static List<Part> parts(Stage stage) {
        var roadmaps = new RoadmapYear(stage);
        return List.of(
                new MeetingYear(stage),
                new AssignmentYear(stage, roadmaps),
                roadmaps,
                new OrganisationYear(stage),
                new HalfYear(stage),
                new DecisionYear(stage),
                new DocumentYear(stage),
                new CourtYear(stage),
                new StaffYear(stage),
                new EvidenceYear(stage),
                new CollectionYear(stage),
                new ReportYear(stage),
                new NextYear(stage));
    }
}
