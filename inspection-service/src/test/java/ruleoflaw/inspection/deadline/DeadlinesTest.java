package ruleoflaw.inspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.card.CardCalls.cardsOf;
import static ruleoflaw.inspection.card.CardCalls.linesOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.AllTopics;
import ruleoflaw.inspection.ladder.MatterKind;

/** The engine as the other features use it, on the real database: due Wednesday 19 August. */
@QuarkusTest
class DeadlinesTest {
    private static final String HANDLER = TestTokens.of(Role.TIP_HANDLER, "handler", null);

    @Inject
    Deadlines deadlines;

    @Inject
    Sweeping sweeping;

    @Inject
    WorkCalendar calendar;

    @TestHTTPResource(management = true)
    URI management;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void itIs20July() {
        SuiteDay.is(management, "2026-07-20");
    }

    /** Friday, 18 September; Sunday 20 is worked, so the fifth working day is Thursday 24. */
    @Test
    void anExtensionApprovedInTimeSparesTheCards() {
        var order = opened(MatterKind.ORDER, aUnit());
        SuiteDay.is(management, "2026-08-18");
        QuarkusTransaction.requiringNew().run(() -> deadlines.extend(order, due("2026-09-18")));

        on("2026-09-23");
        assertThat(linesOf(subject)).containsExactly("BLUE 2026-08-16 2026-08-18 ISSUED");
        on("2026-09-24");
        assertThat(linesOf(subject)).hasSize(2).contains("YELLOW 2026-09-24 2026-09-24 ISSUED");
    }

    /** Stopped from 10 to 20 August: ten days later is Saturday 29, so Monday 31 is the last day; yellow on the 7th. */
    @Test
    void aPausedMatterComesToNothingAndThenToLaterDays() {
        var order = opened(MatterKind.ORDER, aUnit());
        SuiteDay.is(management, "2026-08-10");
        QuarkusTransaction.requiringNew().run(() -> deadlines.pause(order, "等待行政复议决定"));
        SuiteDay.is(management, "2026-08-20");
        sweeping.now();
        assertThat(linesOf(subject)).isEmpty();

        var moved = QuarkusTransaction.requiringNew().call(() -> deadlines.resume(order, due("2026-08-19")));

        assertThat(moved.lastDay()).isEqualTo("2026-08-31");
        on("2026-09-04");
        assertThat(linesOf(subject)).hasSize(1);
        on("2026-09-07");
        assertThat(linesOf(subject)).hasSize(2).contains("YELLOW 2026-09-07 2026-09-07 ISSUED");
    }

    /** A tip is answered by the office: its handlers are reminded, nobody else learns that it is there. */
    @Test
    void aTipIsSeenByItsHandlersOnlyAndGetsNoCard() {
        opened(MatterKind.TIP_ANSWER, null);
        on("2026-12-31");

        String matter = Api.as(HANDLER)
                .get("/v1/matters?kind=TIP_ANSWER&limit=200")
                .path("items.find { it.subject == '" + subject + "' }.id");
        Api.as(HANDLER).get("/v1/matters/" + matter).then().body("rungs.rung", contains("BLUE"));
        assertProblem(Api.as(OFFICE).get("/v1/matters/" + matter)).hasStatus(404);
        assertProblem(Api.as(OFFICE).get("/v1/matters/" + matter + "/days")).hasStatus(404);
        Api.as(OFFICE).get("/v1/matters?kind=TIP_ANSWER").then().body("items", empty());
        assertThat(cardsOf(subject)).isEmpty();
        assertThat(AllTopics.mentioning(subject)).isEmpty();
    }

    @Test
    void whatIsNotKnownHereIsPassedOver() {
        var unknown = new MatterRef(MatterKind.ORDER, subject);

        QuarkusTransaction.requiringNew().run(() -> deadlines.end(unknown, MatterStatus.DONE, day("2026-07-20")));

        assertThat(cardsOf(subject)).isEmpty();
    }

    @Test
    void theTitleAndTheDeadlineAreShownAsTheyWereGiven() {
        var unit = aUnit();
        opened(MatterKind.ORDER, unit);

        Api.as(OFFICE)
                .get("/v1/matters?unit=" + unit)
                .then()
                .body("items[0].title", is("处罚决定未公示"))
                .body("items[0].due", is("2026-08-19"))
                .body("items[0].nextOn", is("2026-08-16"));
    }

    private MatterRef opened(MatterKind kind, @Nullable UUID unit) {
        var ref = new MatterRef(kind, subject);
        QuarkusTransaction.requiringNew()
                .run(() -> deadlines.open(new OpenMatter(ref, unit, 2026, "处罚决定未公示", due("2026-08-19"), null)));
        return ref;
    }

    private Deadline due(String day) {
        return calendar.fixed(day(day), "整改期限");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void on(String day) {
        SuiteDay.is(management, day);
        sweeping.now();
    }
}
