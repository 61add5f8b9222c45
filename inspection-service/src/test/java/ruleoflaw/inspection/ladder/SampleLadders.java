package ruleoflaw.inspection.ladder;

import static ruleoflaw.chassis.time.DayUnit.CALENDAR;
import static ruleoflaw.chassis.time.DayUnit.WORKING;
import static ruleoflaw.inspection.ladder.Side.AFTER_LAST_DAY;
import static ruleoflaw.inspection.ladder.Side.BEFORE_DUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ladders for tests, with the days of domain §E1. */
public final class SampleLadders {
    private static final RungRule BLUE = new RungRule(Rung.BLUE, BEFORE_DUE, 3, CALENDAR);

    private SampleLadders() {}

    /** What holds for this kind unless the office decides otherwise. */
    public static Ladder of(MatterKind kind) {
        return switch (kind) {
            case ORDER, REVIEW_OPINION, CIRCULAR_DEMAND, TALK_FOLLOW_UP ->
                with(
                        kind,
                        BLUE,
                        overdue(Rung.YELLOW, 5),
                        overdue(Rung.RED, 10),
                        overdue(Rung.URGING, 5),
                        overdue(Rung.TALK, 10),
                        overdue(Rung.CIRCULAR, 15),
                        overdue(Rung.ACCOUNTABILITY, 20));
            case ASSIGNMENT ->
                with(
                        kind,
                        overdue(Rung.YELLOW, 5),
                        overdue(Rung.RED, 10),
                        overdue(Rung.URGING, 5),
                        overdue(Rung.TALK, 10));
            case URGING_REPLY, REEXAMINATION, TIP_ROUTING, TIP_ANSWER, TIP_REVIEW -> with(kind, BLUE);
        };
    }

    public static Ladder with(MatterKind kind, RungRule... rungs) {
        var decision = new DecideLadder(kind, null, "云法办〔2026〕1号", new ArrayList<>(List.of(rungs)));
        return new Ladder(decision, LocalDate.parse("2026-01-01"));
    }

    public static RungRule overdue(Rung rung, int workingDays) {
        return new RungRule(rung, AFTER_LAST_DAY, workingDays, WORKING);
    }
}
