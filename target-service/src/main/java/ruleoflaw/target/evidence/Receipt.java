package ruleoflaw.target.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the server knows of a file.
 *
 * @param occurredOn when it happened, as the sender said when sending it
 * @param receivedAt the server's time; nobody can set it
 */
public record Receipt(UUID fileId, String sha256, LocalDate occurredOn, Instant receivedAt) {}
