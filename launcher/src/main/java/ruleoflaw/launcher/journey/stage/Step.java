package ruleoflaw.launcher.journey.stage;

import java.time.LocalDate;

/** What somebody does on one day of the demo year. */
public record Step(LocalDate day, String what, Runnable deed) {}
