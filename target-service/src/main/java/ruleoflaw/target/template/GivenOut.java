package ruleoflaw.target.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import ruleoflaw.target.unit.UnitGroup;

/** A target as it was given to a group of units. */
record GivenOut(String targetCode, UnitGroup group, BigDecimal weight, LocalDate due) {}
