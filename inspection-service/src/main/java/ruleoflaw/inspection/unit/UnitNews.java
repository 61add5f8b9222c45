package ruleoflaw.inspection.unit;

/** What this service reads of {@code target.unit.state.v1}. */
record UnitNews(String name, String uscc, String group, boolean active) {}
