package ruleoflaw.target.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.target.unit.UnitGroup;

/** A line as a breakdown takes it. */
record ReadyLine(UUID targetId, UnitGroup group, BigDecimal weight, LocalDate due) {}
