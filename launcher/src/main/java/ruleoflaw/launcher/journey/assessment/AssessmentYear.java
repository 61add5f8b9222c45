package ruleoflaw.launcher.journey.assessment;

import java.util.List;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;

/** What happens at assessment-service in the demo year. */
public final class AssessmentYear {
    private AssessmentYear() {}

    /** On a day that several parts share, the earlier one in this list acts first. */
    public static List<Part> parts(Stage stage) {
        return List.of(
                new SchemeYear(stage),
                new PilotYear(stage),
                new LedgerYear(stage),
                new VetoYear(stage),
                new SurveyYear(stage),
                new SelfYear(stage),
                new CheckYear(stage),
                new ResultYear(stage),
                new UsageYear(stage),
                new HonourYear(stage),
                new CaseYear(stage),
                new ExemplarYear(stage));
    }
}
