package ruleoflaw.inspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ruleoflaw.inspection.deadline.SampleMatters.by;
import static ruleoflaw.inspection.deadline.SampleMatters.day;
import static ruleoflaw.inspection.deadline.SampleMatters.dayByDay;
import static ruleoflaw.inspection.deadline.SampleMatters.due;
import static ruleoflaw.inspection.deadline.SampleMatters.matter;
import static ruleoflaw.inspection.deadline.SampleMatters.rungs;
import static ruleoflaw.inspection.deadline.SampleMatters.usual;
import static ruleoflaw.inspection.deadline.SampleMatters.within;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.deadline.RungNews.RungRetracted;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;
import ruleoflaw.inspection.ladder.SampleLadders;

/** What a matter comes to, and what stops it. The order of July: due Wednesday 19 August, yellow on the 26th. */
class MatterTest {
    private static final Reckoning USUAL = usual(MatterKind.ORDER);
    private static final LocalDate ISSUED = day("07-20");

    private final Matter order = matter(MatterKind.ORDER, ISSUED, within(ISSUED, 30, DayUnit.CALENDAR));

    @Test
    void eachRungNamesItsRuleAndTheDeadlineBehindIt() {
        var reached = order.catchUp(day("08-26"), day("08-26"), USUAL);

        assertThat(reached)
                .extracting(RungReached::rule)
                .containsExactly("蓝色提醒:到期前3日(期限2026-08-19)", "黄牌:逾期满5个工作日(期限2026-08-19)", "督办:逾期满5个工作日(期限2026-08-19)");
    }

    @Test
    void afterADowntimeNothingIsSkippedAndEachRungKeepsTheDayOnWhichItFell() {
        var reached = order.catchUp(day("09-10"), day("09-10"), USUAL);

        assertThat(reached)
                .extracting(RungReached::rung, RungReached::fellOn, RungReached::noticedOn)
                .containsExactly(
                        tuple(Rung.BLUE, day("08-16"), day("09-10")),
                        tuple(Rung.YELLOW, day("08-26"), day("09-10")),
                        tuple(Rung.RED, day("09-02"), day("09-10")),
                        tuple(Rung.URGING, day("08-26"), day("09-10")),
                        tuple(Rung.TALK, day("09-02"), day("09-10")),
                        tuple(Rung.CIRCULAR, day("09-09"), day("09-10")));
        assertThat(order.catchUp(day("09-10"), day("09-10"), USUAL)).isEmpty();
    }

    @Test
    void whoReportsBeforeTheFifthDayIsSpared() {
        assertThat(order.catchUp(day("08-25"), day("08-25"), USUAL)).hasSize(1);
        assertThat(order.report(day("08-25"))).isEmpty();

        assertThat(order.catchUp(day("12-31"), day("12-31"), USUAL)).isEmpty();
    }

    @Test
    void newsThatComesLateTakesBackWhatFellAfterTheDeed() {
        assertThat(order.catchUp(day("08-26"), day("08-26"), USUAL)).hasSize(3);

        assertThat(order.report(day("08-25")))
                .extracting(RungRetracted::rung)
                .containsExactly(Rung.YELLOW, Rung.URGING);
    }

    /** Reported on the 21st (two days over), returned on the 28th: five of the office's days do not count. */
    @Test
    void theDaysOfTheOfficeDoNotCountAgainstTheUnit() {
        assertThat(order.report(day("08-21"))).isEmpty();
        order.sendBack(day("08-28"), USUAL);

        assertThat(dayByDay(order, day("08-28"), day("09-09"), USUAL))
                .isEqualTo(Map.of(
                        Rung.BLUE,
                        day("08-28"),
                        Rung.YELLOW,
                        day("09-02"),
                        Rung.URGING,
                        day("09-02"),
                        Rung.RED,
                        day("09-09"),
                        Rung.TALK,
                        day("09-09")));
    }

    /** From 10 to 20 August are ten days: the 29th is a Saturday, so Monday 31 is the last day. */
    @Test
    void aPauseBegunInTimeMovesTheDeadlineOn() {
        order.pause("行政复议期间", day("08-10"));
        assertThat(order.catchUp(day("08-20"), day("08-20"), USUAL)).isEmpty();

        var deadline = order.resume(day("08-20"), USUAL);

        assertThat(deadline.due()).isEqualTo(day("08-29"));
        assertThat(deadline.lastDay()).isEqualTo(day("08-31"));
        assertThat(deadline.rule()).isEqualTo("整改期限,暂停2026-08-10至2026-08-20");
        assertThat(dayByDay(order, day("08-20"), day("09-07"), USUAL))
                .isEqualTo(Map.of(Rung.BLUE, day("08-26"), Rung.YELLOW, day("09-07"), Rung.URGING, day("09-07")));
    }

    /** Ten working days from 20 July end on 3 August; a pause over the 27th to the 31st moves them to the 7th. */
    @Test
    void aPauseOfWorkingDaysMovesByWorkingDays() {
        var matter = matter(MatterKind.ORDER, ISSUED, within(ISSUED, 10, DayUnit.WORKING));
        matter.pause("行政复议期间", day("07-27"));

        assertThat(matter.resume(day("07-31"), USUAL).due()).isEqualTo(day("08-07"));
    }

    /** Two days over on the 21st; paused over five working days to the 28th; the third is Monday 31. */
    @Test
    void aLatePauseLeavesTheDeadlineAndItsDaysOut() {
        assertThat(order.catchUp(day("08-21"), day("08-21"), USUAL)).hasSize(1);
        order.pause("等待鉴定", day("08-21"));

        var deadline = order.resume(day("08-28"), USUAL);

        assertThat(deadline.lastDay()).isEqualTo(day("08-19"));
        assertThat(dayByDay(order, day("08-28"), day("09-02"), USUAL))
                .isEqualTo(Map.of(Rung.YELLOW, day("09-02"), Rung.URGING, day("09-02")));
    }

    @Test
    void anExtensionCountsFromItsOwnDay() {
        assertThat(rungs(order.catchUp(day("08-18"), day("08-18"), USUAL))).containsExactly(Rung.BLUE);
        order.extend(due(day("09-18")), day("08-18"), USUAL);

        assertThat(dayByDay(order, day("08-18"), day("09-24"), USUAL))
                .isEqualTo(Map.of(Rung.YELLOW, day("09-24"), Rung.URGING, day("09-24")));
    }

    @Test
    void aCardDecidedAwayComesAgainOnlyUnderAnotherDeadline() {
        var yellow = order.catchUp(day("08-26"), day("08-26"), USUAL).stream()
                .filter(rung -> rung.rung() == Rung.YELLOW)
                .findFirst()
                .orElseThrow();
        order.decideAway(yellow.firingId(), USUAL);

        assertThat(rungs(order.catchUp(day("09-01"), day("09-01"), USUAL))).isEmpty();
        order.extend(due(day("09-18")), day("09-01"), USUAL);
        assertThat(rungs(order.catchUp(day("09-24"), day("09-24"), USUAL))).containsExactly(Rung.YELLOW);
    }

    @Test
    void aReboundWaitsForItsNewDeadline() {
        assertThat(order.end(MatterStatus.DONE, day("08-14"))).isEmpty();
        order.reopen(day("11-18"));
        assertThat(order.catchUp(day("12-31"), day("12-31"), USUAL)).isEmpty();

        order.extend(due(day("12-18")), day("11-20"), USUAL);

        assertThat(dayByDay(order, day("11-20"), day("12-25"), USUAL))
                .isEqualTo(Map.of(Rung.BLUE, day("12-15"), Rung.YELLOW, day("12-25"), Rung.URGING, day("12-25")));
    }

    @Test
    void nobodyIsRemindedOfADayThatWasNearWhenHeLearntOfIt() {
        var matter = matter(MatterKind.ORDER, ISSUED, within(ISSUED, 3, DayUnit.CALENDAR));

        assertThat(matter.catchUp(day("07-24"), day("07-24"), USUAL)).isEmpty();
    }

    @Test
    void whatWasHeardOfTooLateIsOverdueAllTheSame() {
        var matter = matter(MatterKind.ASSIGNMENT, day("12-03"), due(day("11-25")));

        assertThat(matter.catchUp(day("12-03"), day("12-03"), usual(MatterKind.ASSIGNMENT)))
                .extracting(RungReached::rung)
                .containsExactly(Rung.YELLOW, Rung.URGING);
    }

    @Test
    void aRoundMayHaveALadderOfItsOwn() {
        var strict = by(SampleLadders.with(MatterKind.ORDER, SampleLadders.overdue(Rung.RED, 1)));

        assertThat(dayByDay(order, ISSUED, day("09-30"), strict)).isEqualTo(Map.of(Rung.RED, day("08-20")));
    }

    @Test
    void withoutRungsNothingHappens() {
        assertThat(order.catchUp(day("12-31"), day("12-31"), by(SampleLadders.with(MatterKind.ORDER))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DONE", "FAILED", "TRANSFERRED", "WITHDRAWN"})
    void whatHasEndedIsLeftAlone(MatterStatus how) {
        assertThat(order.end(how, day("08-15"))).isEmpty();

        assertThat(order.catchUp(day("12-31"), day("12-31"), USUAL)).isEmpty();
        assertThatThrownBy(() -> order.end(MatterStatus.WITHDRAWN, day("08-16")))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.STEP_NOT_ALLOWED, Problem::type);
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, REPORTED PAUSED DONE FAILED TRANSFERRED WITHDRAWN",
        "REPORTED, RUNNING DONE FAILED TRANSFERRED WITHDRAWN",
        "PAUSED, RUNNING DONE FAILED TRANSFERRED WITHDRAWN",
        "DONE, PAUSED",
        "FAILED, ''",
        "TRANSFERRED, ''",
        "WITHDRAWN, ''",
    })
    void onlyTheseStepsAreAllowed(MatterStatus from, String allowed) {
        assertThat(from.next().stream().map(Enum::name)).containsExactlyInAnyOrder(words(allowed));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
