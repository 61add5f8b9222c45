package ruleoflaw.inspection.round.team;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody of the team has no part in visiting this unit, and why. */
@Embeddable
public record Recusal(String person, UUID unitId, String reason, LocalDate declaredOn) {}
