package ruleoflaw.target.countyprogress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** The county's progress as callers see it; percentages have two decimals. */
record ProgressRecordView(
        UUID id,
        UUID planId,
        int year,
        LocalDate asOf,
        int total,
        int planned,
        int done,
        BigDecimal plannedPercent,
        BigDecimal donePercent)
        implements Identified {}
