package ruleoflaw.launcher.journey.publicity;

import java.util.List;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;

/** What happens at legal-publicity-service in the demo year. */
public final class PublicityYear {
    private PublicityYear() {}

    /** On a day that several parts share, the earlier one in this list acts first. */
    public static List<Part> parts(Stage stage) {
        return List.of(
                new VillageYear(stage),
                new DutyYear(stage),
                new ActivityYear(stage),
                new StudyYear(stage),
                new CultureYear(stage),
                new ExamYear(stage),
                new CasebookYear(stage));
    }
}
