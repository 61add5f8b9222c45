package ruleoflaw.launcher.journey.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;

/**
 * The days on which the calendar issues cards. Nobody issues one: on each of these days the year waits until the
 * deadline engine has come to it, so that every card bears the day on which it fell.
 */
final class CardYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final Duration WITHIN = Duration.ofSeconds(90);

    private final Cast cast;
    private final List<Row> cards;

    CardYear(Stage stage) {
        this.cast = stage.cast();
        this.cards = stage.table("cards").rows();
    }

    @Override
    public void enterInto(Agenda agenda) {
        var days = new TreeSet<LocalDate>();
        cards.forEach(card -> days.add(card.date("fellOn")));
        days.forEach(day -> agenda.on(day, "到期提醒和黄牌、红牌", () -> await(day)));
    }

    private void await(LocalDate day) {
        var expected =
                cards.stream().filter(card -> !card.date("fellOn").isAfter(day)).count();
        if (!Await.until(WITHIN, () -> issuedBy(day).size() == expected)) {
            throw new IllegalStateException(
                    "by " + day + " there should be " + expected + " cards, but there are " + issuedBy(day));
        }
    }

    private JsonNode issuedBy(LocalDate day) {
        return cast.office(HERE)
                .get("/v1/cards?limit=200&status=ISSUED&fell-to=" + day)
                .path("items");
    }
}
