package ruleoflaw.target.assignment;

import java.util.UUID;

/** Told inside the service, and inside the transaction, when another unit takes an assignment over: what hangs on it goes along. */
public record HandedOver(UUID assignmentId, UUID successor) {}
