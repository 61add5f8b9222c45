package ruleoflaw.launcher.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;
import ruleoflaw.launcher.suite.Suite;

/** Plays all topics into an empty assessment-service and compares every sheet with what it was before. */
public final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Suite suite;

    public Replay(Suite suite) {
        this.suite = suite;
    }

    /**
     * What came of it.
     *
     * @param before hash and total of every sheet, by year and unit
     * @param after the same as it came out of the topics
     * @param keptAs the database that still holds what the service had
     */
    public record Outcome(Map<String, String> before, Map<String, String> after, String keptAs) {
        public boolean same() {
            return !before.isEmpty() && before.equals(after);
        }
    }

    /** Returns as soon as all sheets are the same again, or when patience has run out. */
    public Outcome play() {
        var before = sheets();
        var keptAs = suite.replay(Service.ASSESSMENT);
        Await.until(PATIENCE, () -> sheets().equals(before));
        return new Outcome(before, sheets(), keptAs);
    }

    private Map<String, String> sheets() {
        var sheets = new TreeMap<String, String>();
        each("/v1/schemes?limit=200&status=PUBLISHED", scheme -> {
            var year = scheme.path("year").asText();
            each(
                    "/v1/results?limit=200&year=" + year,
                    sheet -> sheets.put(
                            year + " " + sheet.path("unit").path("id").asText(),
                            sheet.path("hash").asText() + " "
                                    + sheet.path("total").asText()));
        });
        return sheets;
    }

    private void each(String path, Consumer<JsonNode> action) {
        var desk = new Desk(suite.url(Service.ASSESSMENT), suite.token(Role.OFFICE));
        var page = desk.get(path);
        page.path("items").forEach(action);
        while (page.path("next").isTextual()) {
            page = desk.get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(action);
        }
    }
}
