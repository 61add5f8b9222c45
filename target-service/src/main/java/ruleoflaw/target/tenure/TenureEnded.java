package ruleoflaw.target.tenure;

import java.time.LocalDate;
import java.util.UUID;

/** Told inside the service, and inside the transaction, when somebody leaves a post. */
public record TenureEnded(UUID tenureId, UUID unitId, LocalDate on) {}
