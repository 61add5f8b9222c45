package ruleoflaw.launcher.journey.inspection;

import java.util.List;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;

/** What happens at inspection-service in the demo year. */
public final class InspectionYear {
    private InspectionYear() {}

    /** On a day that several parts share, the earlier one in this list acts first. */
    public static List<Part> parts(Stage stage) {
        return List.of(
                new AnnualPlanYear(stage),
                new SealedDrawYear(stage),
                new FindingYear(stage),
                new FeedbackYear(stage),
                new TipYear(stage),
                new FileReviewYear(stage),
                new LookBackYear(stage),
                new CardYear(stage),
                new EscalationYear(stage),
                new CircularYear(stage));
    }
}
