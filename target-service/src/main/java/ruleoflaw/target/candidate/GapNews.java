package ruleoflaw.target.candidate;

import java.util.UUID;

/** What this service needs of a gap that a pilot's self-check found. */
record GapNews(UUID pilotId, int year, String indicatorCode, String title, GapState state) {}
