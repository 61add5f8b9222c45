package ruleoflaw.publicity.hours;

/** What a unit's year of study adds up to. */
record StudyFigures(int collectiveSessions, int staff, int reached) {}
