package ruleoflaw.launcher.journey.stage;

/** One thread of the demo year; it enters what happens, day by day, into the agenda of all. */
public interface Part {
    void enterInto(Agenda agenda);
}
