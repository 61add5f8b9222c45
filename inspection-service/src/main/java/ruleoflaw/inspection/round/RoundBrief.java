package ruleoflaw.inspection.round;

/** What later features must know of a round, open or closed. */
public record RoundBrief(RoundId id, int year, String name) {}
