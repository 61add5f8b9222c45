package ruleoflaw.target.countyprogress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/**
 * How far the county is with its plan.
 *
 * @param percent done of all, in per cent with two decimals
 */
@EventType(value = "target.progress.reported.v1", meaning = "年度任务阶段进度已汇总")
record ProgressReported(UUID subject, int year, LocalDate asOf, int total, int planned, int done, BigDecimal percent)
        implements DomainEvent {}
