package ruleoflaw.inspection.veto;

import java.util.List;
import java.util.UUID;

/**
 * That a unit made up its rectification.
 *
 * @param ground what was found out, in words the unit can answer to
 * @param fileIds what proves it
 */
public record Falsification(UUID findingId, UUID unitId, int year, String ground, List<UUID> fileIds) {}
