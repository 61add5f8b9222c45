package ruleoflaw.assessment.pilot;

import java.util.UUID;

/**
 * An item of the standard that a pilot does not, or not wholly, meet.
 *
 * @param state PARTLY or NOT_MET
 */
public record Gap(UUID id, String itemCode, String itemTitle, String state) {}
