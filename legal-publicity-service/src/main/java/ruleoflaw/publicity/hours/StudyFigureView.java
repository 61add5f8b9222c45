package ruleoflaw.publicity.hours;

import java.util.UUID;

/**
 * The figures of one unit's year.
 *
 * @param staff people of the unit on the year's last day
 * @param reached those of them who have the hours their kind requires
 */
record StudyFigureView(
        UUID id, UUID unitId, String unitName, int year, int collectiveSessions, int staff, int reached) {}
