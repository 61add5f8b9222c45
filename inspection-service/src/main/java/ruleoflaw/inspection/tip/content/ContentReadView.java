package ruleoflaw.inspection.tip.content;

import java.time.Instant;
import java.util.UUID;

/**
 * Who read a tip, and when; never what.
 *
 * @param part STORY, or PICTURE with its number
 */
public record ContentReadView(UUID id, UUID tipId, String part, String reader, Instant readAt) {}
