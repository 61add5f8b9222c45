package ruleoflaw.inspection.annualplan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That an approved plan was changed: why, by which paper, by whom. */
@Embeddable
record Amendment(String reason, String document, String amendedBy, LocalDate amendedOn) {}
