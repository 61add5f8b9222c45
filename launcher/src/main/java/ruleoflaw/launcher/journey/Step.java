package ruleoflaw.launcher.journey;

import java.time.LocalDate;

/** What somebody does on one day of the demo year. */
record Step(LocalDate day, String what, Runnable deed) {}
