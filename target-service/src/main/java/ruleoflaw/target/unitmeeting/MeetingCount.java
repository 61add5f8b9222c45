package ruleoflaw.target.unitmeeting;

import java.util.UUID;

/** How often the leaders of a unit studied rule-of-law work in a year; a figure to look at, none to score. */
record MeetingCount(UUID unitId, int year, long meetings) {}
