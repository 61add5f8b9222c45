package ruleoflaw.target.monthseal;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** A sealed month as callers see it. */
record SealView(UUID id, String month, LocalDate sealedOn) implements Identified {}
