package ruleoflaw.inspection.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.round.RoundBrief;
import ruleoflaw.inspection.round.RoundId;

/** Feedback opinions at every step of their life, for plain tests. */
public final class SampleOpinions {
    public static final UUID UNIT = UUID.randomUUID();
    public static final LocalDate SENT = LocalDate.parse("2026-07-13");
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of(2026));

    private SampleOpinions() {}

    static OpinionContents contents(UUID... findings) {
        return new OpinionContents("总体情况良好，存在两项问题。", List.of(findings), 30);
    }

    public static Opinion drafted() {
        var round = new RoundBrief(RoundId.next(), 2026, "上半年法治督察");
        return new Opinion(round, UNIT, OpinionText.of(contents(UUID.randomUUID()), "drafter"));
    }

    static Opinion submitted() {
        var opinion = drafted();
        opinion.submit();
        return opinion;
    }

    static Opinion approved() {
        var opinion = submitted();
        opinion.approve("leader", SENT);
        return opinion;
    }

    static Opinion sent() {
        var opinion = approved();
        var told = opinion.send("云法督馈〔2026〕1号", SENT);
        assert told.findings() == 1;
        return opinion;
    }

    /** Signed for on the day it was sent: open to objection until 12 August. */
    public static Opinion acknowledged() {
        var opinion = sent();
        var told = opinion.acknowledge(SENT, thirtyDaysFrom(SENT));
        assert told.on().equals(SENT);
        return opinion;
    }

    public static Opinion objected() {
        var opinion = acknowledged();
        opinion.object(SENT.plusDays(1));
        return opinion;
    }

    public static Deadline thirtyDaysFrom(LocalDate day) {
        return CALENDAR.deadline(day, 30, DayUnit.CALENDAR, "期限");
    }
}
